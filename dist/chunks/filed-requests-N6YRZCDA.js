import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-4CFKOBUH.js";
import "./chunk-EM3RCGQK.js";
import "./chunk-2PHUPD5R.js";
import "./chunk-UL2KMK5F.js";
import "./chunk-INYB3Z5R.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-3FK2LDCT.js";
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
  filedRequests,
  monthsInPlay,
  readRequests
};
