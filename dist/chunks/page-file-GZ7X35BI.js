import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-VQP7ADLH.js";
import "./chunk-XA3H57HV.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
