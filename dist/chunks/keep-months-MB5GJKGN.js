import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-6UGU77DL.js";
import "./chunk-CJKMNMXL.js";
import "./chunk-EVOP6BDW.js";
import "./chunk-52DOAGUI.js";
import "./chunk-7DUQEMWH.js";
import "./chunk-TZNWC3R7.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-GHOKVODK.js";
import "./chunk-JJASTV3D.js";
import "./chunk-A5MBPR47.js";
import "./chunk-O4YXZBE2.js";
import "./chunk-SQ6YXVUN.js";
import "./chunk-ECOVK7ZG.js";
import "./chunk-3GKS2PAQ.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-63XAIK3P.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  compareKept,
  keep,
  newlyClosed
};
