import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-FCFHHTHJ.js";
import "./chunk-APHMWDSF.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-KFAEXSQZ.js";
import "./chunk-HANBNIMK.js";
export {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
};
