import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-E4GHPZA7.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-6BXRJHYU.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
