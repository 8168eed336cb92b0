import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-W6IQZV2Y.js";
import "./chunk-JBVBZS5D.js";
import "./chunk-QKCK7QZV.js";
import "./chunk-BZXCUUKH.js";
import "./chunk-B27T6AWU.js";
import "./chunk-OD7RCSSV.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-YQQ4N7WA.js";
import "./chunk-AHZJPMP2.js";
import "./chunk-IDHOX6IP.js";
import "./chunk-OR3NKTL2.js";
import "./chunk-NMUAJKPK.js";
import "./chunk-HMX4RS42.js";
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
