import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-7DUQEMWH.js";
import "./chunk-TZNWC3R7.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
};
