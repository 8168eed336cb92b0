import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-BQMHUPLC.js";
import "./chunk-4WSSRXWH.js";
import "./chunk-WGL2CJSX.js";
import "./chunk-MMGYVIBI.js";
import "./chunk-WL7OATC2.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-JEVK7OON.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
