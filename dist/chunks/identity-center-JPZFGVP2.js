import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  centerNow,
  identityCenter
} from "./chunk-IUR4NF2P.js";
import "./chunk-NATIVVQ3.js";
import "./chunk-UVDXMSVY.js";
import "./chunk-RSGAH3U7.js";
import "./chunk-KTZ6Y7G3.js";
import "./chunk-QONCITNX.js";
import "./chunk-V5VXPEIQ.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-JP27MGLG.js";
import "./chunk-DZWAAVLA.js";
import "./chunk-NUMOA6VI.js";
import "./chunk-M2YCIKC2.js";
import "./chunk-OSNATWB5.js";
import "./chunk-AN24CHL4.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-4CTIHTZT.js";
import "./chunk-OJWRYTU6.js";
import "./chunk-FDAOWTER.js";
import "./chunk-AFNG3ITC.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  centerNow,
  identityCenter
};
