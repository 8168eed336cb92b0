import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  receiveUse,
  startUse
} from "./chunk-NI5O7FTR.js";
import "./chunk-WXV4QAMT.js";
import "./chunk-YAKTPWWH.js";
import "./chunk-EVUETXWJ.js";
import "./chunk-THJIRWMD.js";
import "./chunk-F4Z63A3Q.js";
import "./chunk-L7HQFMZY.js";
import "./chunk-N4NOZM76.js";
import "./chunk-RM3SS25X.js";
import "./chunk-AW7I7IIW.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-C6JHMV32.js";
import "./chunk-DE5G5JTY.js";
import "./chunk-B5F2BDMI.js";
import "./chunk-RAATGKSI.js";
import "./chunk-GGYD5M4A.js";
import "./chunk-3WJ3DQLN.js";
import "./chunk-N4V3KC7R.js";
import "./chunk-YPAMC7A5.js";
import "./chunk-2FQK2R5G.js";
import "./chunk-ENQHRKQ2.js";
import "./chunk-2YUGKB6A.js";
import "./chunk-64TCY5WJ.js";
import "./chunk-M2CPWEDC.js";
import "./chunk-7X4D7ZPB.js";
import "./chunk-EZ3Z7ICC.js";
import "./chunk-N6UT4A2M.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-RLMSQVHI.js";
import "./chunk-VKKGB6D6.js";
import "./chunk-62Z6LGRD.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  receiveUse,
  startUse
};
