import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-4LRWV4UI.js";
import "./chunk-YXJOY5Z2.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
