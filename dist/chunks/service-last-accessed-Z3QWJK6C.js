import {
  lastAccesses
} from "./chunk-47RHTTP3.js";
import "./chunk-HIGZWF4O.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-OSNATWB5.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-FDAOWTER.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  lastAccesses
};
