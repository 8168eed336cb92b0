import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
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
