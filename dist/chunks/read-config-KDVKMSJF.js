import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-LPWGAL7B.js";
import "./chunk-YIVBM35X.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-HQRPCQRH.js";
import "./chunk-HANBNIMK.js";
export {
  readConfig
};
