import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-KNE6ERMS.js";
import "./chunk-3ZYGFPCS.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-FPDFEL2P.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
