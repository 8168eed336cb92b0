import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-XBAYZPSE.js";
import "./chunk-AQGBZTJQ.js";
import "./chunk-WTMIF332.js";
import "./chunk-7DUQEMWH.js";
import "./chunk-TZNWC3R7.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-AXB7EFEA.js";
import "./chunk-AH4OJLGL.js";
import "./chunk-YJJ75ATX.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
