import {
  iamCalls
} from "./chunk-3XCBB2FI.js";
import "./chunk-V5VXPEIQ.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-HIGZWF4O.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-OSNATWB5.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-FDAOWTER.js";
import "./chunk-6DG7BXTN.js";
export {
  iamCalls
};
