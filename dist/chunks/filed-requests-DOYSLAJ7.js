import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-PXYSBH3L.js";
import "./chunk-GK7UCWRU.js";
import "./chunk-JDW5NQR5.js";
import "./chunk-K7CWAQPI.js";
import "./chunk-XFGPAVYJ.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-MMCQEQHQ.js";
import "./chunk-YONKKONV.js";
import "./chunk-AIWIUXUU.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
