import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-XPTTMQHZ.js";
import "./chunk-JGHIHW7H.js";
import "./chunk-25Y7GWCU.js";
import "./chunk-PHDUU4Z6.js";
import "./chunk-NXNHCAU3.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-ADLOHSWA.js";
import "./chunk-XF5S6IYU.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
