import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-A7SGQCY3.js";
import "./chunk-UQ3J46IL.js";
import "./chunk-3ZYGFPCS.js";
import "./chunk-BZXCUUKH.js";
import "./chunk-B27T6AWU.js";
import "./chunk-OD7RCSSV.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-27EPI2E5.js";
import "./chunk-YIQ57X7Q.js";
import "./chunk-GALPXP4N.js";
import "./chunk-OR3NKTL2.js";
import "./chunk-767BWIYF.js";
import "./chunk-B4EDIEWX.js";
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
