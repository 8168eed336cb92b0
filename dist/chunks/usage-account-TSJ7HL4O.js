import {
  usageOpener
} from "./chunk-6XJHI2MO.js";
import "./chunk-FZQ2XQFS.js";
import "./chunk-7YV7Q6GV.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-Z75RWFBR.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-OALWICPV.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
