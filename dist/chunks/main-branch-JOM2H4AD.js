import {
  mainBranchOf,
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  mainBranchOf,
  readMainBranch
};
