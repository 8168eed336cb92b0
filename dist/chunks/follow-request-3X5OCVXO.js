import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
} from "./chunk-BJS6E2JZ.js";
import "./chunk-ZM5DUZAT.js";
import "./chunk-AHW53MKL.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-S2UBGCIQ.js";
import "./chunk-NDPA377B.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-RM3SS25X.js";
import "./chunk-N4V3KC7R.js";
import "./chunk-UTGFVHHR.js";
import "./chunk-U5DQMNMQ.js";
import "./chunk-YPAMC7A5.js";
import "./chunk-ENQHRKQ2.js";
import "./chunk-CJSNMRYW.js";
import "./chunk-B3BKEO2H.js";
import "./chunk-IBVFYVOJ.js";
import "./chunk-2YUGKB6A.js";
import "./chunk-7X4D7ZPB.js";
import "./chunk-EZ3Z7ICC.js";
import "./chunk-N6UT4A2M.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-RLMSQVHI.js";
import "./chunk-R5AY6TFM.js";
import "./chunk-VKKGB6D6.js";
import "./chunk-62Z6LGRD.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
};
