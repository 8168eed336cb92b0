import {
  draftFiles
} from "./chunk-WMLL7XSK.js";
import "./chunk-3D32CF72.js";
import "./chunk-ATRGGO23.js";
import "./chunk-IL2I2JKL.js";
import "./chunk-QMZE2O23.js";
import "./chunk-CPE5XWF3.js";
import "./chunk-6FQ47JL4.js";
import "./chunk-IVCWUEF5.js";
import "./chunk-2FVRJVJB.js";
import "./chunk-UU2OJDM7.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-KEHWQHX2.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  draftFiles
};
