import {
  lastAccesses
} from "./chunk-47RHTTP3.js";
import "./chunk-HIGZWF4O.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-OSNATWB5.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-FDAOWTER.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  lastAccesses
};
