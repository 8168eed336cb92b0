import {
  receiveUse,
  startUse
} from "./chunk-AKSHA4YR.js";
import "./chunk-MSBV55F3.js";
import "./chunk-A6HDPKKV.js";
import "./chunk-AVCINMOK.js";
import "./chunk-4UUVGWZB.js";
import "./chunk-YWLFWPS7.js";
import "./chunk-LYYKIVZA.js";
import "./chunk-RM3SS25X.js";
import "./chunk-OFYD5FHB.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-UJ4HEWW6.js";
import "./chunk-DVGKEPDG.js";
import "./chunk-LQJYBYE2.js";
import "./chunk-BIRENMU3.js";
import "./chunk-5EWTJK2A.js";
import "./chunk-RAATGKSI.js";
import "./chunk-I2V4NVTI.js";
import "./chunk-BG36MULF.js";
import "./chunk-STGNCV6O.js";
import "./chunk-OOXREK5X.js";
import "./chunk-QW72YNWM.js";
import "./chunk-VB5SJ63I.js";
import "./chunk-HIRZQZL2.js";
import "./chunk-XFGPAVYJ.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-RQRWCBON.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-ASEL2QWO.js";
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
  receiveUse,
  startUse
};
