import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-MMGPB2E3.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-7E4CNMID.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
