import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mainBranchOf,
  readMainBranch
} from "./chunk-KFURQPOV.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  mainBranchOf,
  readMainBranch
};
