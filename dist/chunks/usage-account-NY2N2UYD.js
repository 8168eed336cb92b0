import {
  usageOpener
} from "./chunk-KD27KW63.js";
import "./chunk-NK226RSO.js";
import "./chunk-V4ZTNP5X.js";
import "./chunk-NBTAV6KX.js";
import "./chunk-QTW4MXYN.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-VLPDP3Q6.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
