import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-UL2MB263.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
