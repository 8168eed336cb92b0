import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-TNUFHRUF.js";
import "./chunk-QKCK7QZV.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-FPDFEL2P.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
