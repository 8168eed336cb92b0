import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-3FAIQUB6.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-XF5S6IYU.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
