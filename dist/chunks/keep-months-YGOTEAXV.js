import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-VWUPXS2G.js";
import "./chunk-5Y5ZCRMK.js";
import "./chunk-3ZYGFPCS.js";
import "./chunk-BZXCUUKH.js";
import "./chunk-B27T6AWU.js";
import "./chunk-OD7RCSSV.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-A4AZCBXL.js";
import "./chunk-244GBVIY.js";
import "./chunk-A32HO57L.js";
import "./chunk-OR3NKTL2.js";
import "./chunk-TUWZIOXA.js";
import "./chunk-PTQIE46Z.js";
import "./chunk-PRCHM3VI.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-KIBY2ZGN.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-FPDFEL2P.js";
import "./chunk-HANBNIMK.js";
export {
  compareKept,
  keep,
  newlyClosed
};
