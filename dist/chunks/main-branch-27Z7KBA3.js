import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mainBranchOf,
  readMainBranch
} from "./chunk-EZ3Z7ICC.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  mainBranchOf,
  readMainBranch
};
