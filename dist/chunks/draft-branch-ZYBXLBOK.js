import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-2YUGKB6A.js";
import "./chunk-N6UT4A2M.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
};
