import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ASSIGNMENTS_AT_ONCE,
  CALLS_A_SECOND,
  identityCenterClients
} from "./chunk-RSGAH3U7.js";
import "./chunk-KTZ6Y7G3.js";
import "./chunk-QONCITNX.js";
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
import "./chunk-2EOPFUDI.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  ASSIGNMENTS_AT_ONCE,
  CALLS_A_SECOND,
  identityCenterClients
};
