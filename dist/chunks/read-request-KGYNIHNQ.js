import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readRequest
} from "./chunk-NKCNJABG.js";
import "./chunk-WOHMIT6V.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SIMUTXLQ.js";
import "./chunk-HANBNIMK.js";
export {
  readRequest
};
