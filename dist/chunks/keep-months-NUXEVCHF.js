import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-WOT7763P.js";
import "./chunk-DMH5OBAL.js";
import "./chunk-ASK3NMCU.js";
import "./chunk-KLGKGQVN.js";
import "./chunk-INYB3Z5R.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-VVDWWGMY.js";
import "./chunk-ZN5WPU45.js";
import "./chunk-3EMTVA5N.js";
import "./chunk-25NK3JNR.js";
import "./chunk-3ZI42LRH.js";
import "./chunk-OKTAOABX.js";
import "./chunk-ZAWDGHVD.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  compareKept,
  keep,
  newlyClosed
};
