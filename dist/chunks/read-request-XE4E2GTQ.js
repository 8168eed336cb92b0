import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readRequest
} from "./chunk-R5AY6TFM.js";
import "./chunk-VKKGB6D6.js";
import "./chunk-62Z6LGRD.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  readRequest
};
