import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mainBranchOf,
  readMainBranch
} from "./chunk-Q2Q6R234.js";
import "./chunk-SIMUTXLQ.js";
import "./chunk-HANBNIMK.js";
export {
  mainBranchOf,
  readMainBranch
};
