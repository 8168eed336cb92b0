import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-INYB3Z5R.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  BranchMoved,
  branchHead,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
};
