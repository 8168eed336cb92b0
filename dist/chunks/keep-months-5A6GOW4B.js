import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-3276WE4U.js";
import "./chunk-SD3RX3RM.js";
import "./chunk-ASK3NMCU.js";
import "./chunk-HIRZQZL2.js";
import "./chunk-XFGPAVYJ.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-YK7YWRQA.js";
import "./chunk-CYARXQSP.js";
import "./chunk-V32EGEEI.js";
import "./chunk-EVBOMLES.js";
import "./chunk-HUI7O4SP.js";
import "./chunk-675XZYWQ.js";
import "./chunk-7FYTX7HS.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  compareKept,
  keep,
  newlyClosed
};
