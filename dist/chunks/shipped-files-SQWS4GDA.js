import {
  loadShippedFiles,
  loadVersion,
  programFolder
} from "./chunk-B2O7WOAY.js";
import "./chunk-HANBNIMK.js";
export {
  loadShippedFiles,
  loadVersion,
  programFolder
};
