import {
  draftFiles
} from "./chunk-VFCHFQTL.js";
import "./chunk-R7QYLYPZ.js";
import "./chunk-CJMUU6OE.js";
import "./chunk-LXLHP6Q4.js";
import "./chunk-2SWVUUH3.js";
import "./chunk-YWLFWPS7.js";
import "./chunk-4N4QYRFZ.js";
import "./chunk-MUKFLDLX.js";
import "./chunk-M7WDVFKY.js";
import "./chunk-RQRWCBON.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-YONKKONV.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  draftFiles
};
