import {
  mainBranchOf,
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
export {
  mainBranchOf,
  readMainBranch
};
