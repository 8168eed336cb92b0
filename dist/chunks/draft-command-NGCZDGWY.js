import {
  draftFiles
} from "./chunk-NEAJYQQD.js";
import "./chunk-4OALULBW.js";
import "./chunk-6CKGGJZG.js";
import "./chunk-IL2I2JKL.js";
import "./chunk-QMZE2O23.js";
import "./chunk-CPE5XWF3.js";
import "./chunk-6FQ47JL4.js";
import "./chunk-FOAFBX7Y.js";
import "./chunk-R2FMKJZM.js";
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
