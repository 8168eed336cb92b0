import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-7XUH6AJS.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
