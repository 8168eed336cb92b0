import {
  draftFiles
} from "./chunk-IJS25GTH.js";
import "./chunk-V4IZW2SD.js";
import "./chunk-5C32QZLA.js";
import "./chunk-LXLHP6Q4.js";
import "./chunk-2SWVUUH3.js";
import "./chunk-YWLFWPS7.js";
import "./chunk-4N4QYRFZ.js";
import "./chunk-DBERZKID.js";
import "./chunk-ZCU6AX3K.js";
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
