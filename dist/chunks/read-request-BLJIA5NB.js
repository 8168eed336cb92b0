import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readRequest
} from "./chunk-AXB7EFEA.js";
import "./chunk-AH4OJLGL.js";
import "./chunk-YJJ75ATX.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  readRequest
};
