import {
  loadShippedFiles,
  loadVersion,
  programFolder
} from "./chunk-B2O7WOAY.js";
import "./chunk-6DG7BXTN.js";
export {
  loadShippedFiles,
  loadVersion,
  programFolder
};
