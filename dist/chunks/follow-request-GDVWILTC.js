import {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
} from "./chunk-3EKKGQ2N.js";
import "./chunk-MFBEMT66.js";
import "./chunk-X3H5YRUT.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-VABFO2NM.js";
import "./chunk-D3SV5FMD.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-RM3SS25X.js";
import "./chunk-STGNCV6O.js";
import "./chunk-KGQUXYFZ.js";
import "./chunk-XCRRBLYD.js";
import "./chunk-OOXREK5X.js";
import "./chunk-QW72YNWM.js";
import "./chunk-HIRZQZL2.js";
import "./chunk-JDW5NQR5.js";
import "./chunk-K7CWAQPI.js";
import "./chunk-XFGPAVYJ.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-ASEL2QWO.js";
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
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
};
