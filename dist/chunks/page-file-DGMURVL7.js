import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-VASMGPRL.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-3LVFYELC.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
