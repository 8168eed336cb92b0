import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-7RZLXYST.js";
import "./chunk-XIUBTQXV.js";
import "./chunk-CJSNMRYW.js";
import "./chunk-B3BKEO2H.js";
import "./chunk-IBVFYVOJ.js";
import "./chunk-2YUGKB6A.js";
import "./chunk-N6UT4A2M.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-R5AY6TFM.js";
import "./chunk-VKKGB6D6.js";
import "./chunk-62Z6LGRD.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
