import {
  mainBranchOf,
  readMainBranch
} from "./chunk-5EZN2YSB.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  mainBranchOf,
  readMainBranch
};
