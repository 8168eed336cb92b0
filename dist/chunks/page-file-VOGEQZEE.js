import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-TRRLILKL.js";
import "./chunk-PNFP4IQJ.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
