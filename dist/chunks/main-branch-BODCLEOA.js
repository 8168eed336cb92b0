import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mainBranchOf,
  readMainBranch
} from "./chunk-OOC4KLMY.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  mainBranchOf,
  readMainBranch
};
