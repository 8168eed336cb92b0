import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-O5OF64ZR.js";
import "./chunk-JXR5H3YG.js";
import "./chunk-URPBCSPX.js";
import "./chunk-OVANX3MB.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-NKCNJABG.js";
import "./chunk-WOHMIT6V.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SIMUTXLQ.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
