import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-URPBCSPX.js";
import "./chunk-OVANX3MB.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-SIMUTXLQ.js";
import "./chunk-HANBNIMK.js";
export {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
};
