import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-C34ZBIY5.js";
import "./chunk-EVOP6BDW.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
