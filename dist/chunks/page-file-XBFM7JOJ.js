import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-TRVIBMTX.js";
import "./chunk-TGLSC7PO.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-HQRPCQRH.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
