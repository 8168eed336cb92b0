import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-VQ23M2P7.js";
import "./chunk-HTOLCL5U.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
};
