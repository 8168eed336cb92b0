import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-C4N5SN6N.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-JEVK7OON.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
