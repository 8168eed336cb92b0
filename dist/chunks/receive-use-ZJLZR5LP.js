import {
  receiveUse,
  startUse
} from "./chunk-DDOX6GF5.js";
import "./chunk-JZ2W26C7.js";
import "./chunk-Y27K736C.js";
import "./chunk-AVCINMOK.js";
import "./chunk-UMUO4Z4Z.js";
import "./chunk-CPE5XWF3.js";
import "./chunk-T3DRDKFN.js";
import "./chunk-RM3SS25X.js";
import "./chunk-OFYD5FHB.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-YDRSXL4M.js";
import "./chunk-XBGXSDJN.js";
import "./chunk-ZWA4WTZ4.js";
import "./chunk-REYELA5Y.js";
import "./chunk-VWWPLCWK.js";
import "./chunk-RAATGKSI.js";
import "./chunk-MJTV3RJU.js";
import "./chunk-BG36MULF.js";
import "./chunk-STGNCV6O.js";
import "./chunk-HDVXZSIZ.js";
import "./chunk-XG2OM2L6.js";
import "./chunk-XE3QFG36.js";
import "./chunk-KLGKGQVN.js";
import "./chunk-INYB3Z5R.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-UU2OJDM7.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-5EZN2YSB.js";
import "./chunk-KEHWQHX2.js";
import "./chunk-VQ6OX5XD.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  receiveUse,
  startUse
};
