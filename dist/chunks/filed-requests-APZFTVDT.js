import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-4PAVFN2V.js";
import "./chunk-EXRNJIRP.js";
import "./chunk-3DMSEFBX.js";
import "./chunk-TJC7UTDA.js";
import "./chunk-B27T6AWU.js";
import "./chunk-OD7RCSSV.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-LF3YEVSC.js";
import "./chunk-Z3VYZRZB.js";
import "./chunk-3YSDA5MG.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-FPDFEL2P.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
