import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadShippedFiles,
  loadVersion,
  programFolder
} from "./chunk-4YP6FWPT.js";
import "./chunk-HANBNIMK.js";
export {
  loadShippedFiles,
  loadVersion,
  programFolder
};
