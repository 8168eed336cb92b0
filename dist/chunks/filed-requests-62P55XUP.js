import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-57QILWU5.js";
import "./chunk-O7WIQSIW.js";
import "./chunk-MIIIYZB2.js";
import "./chunk-EGKC3PF6.js";
import "./chunk-USNQR5VZ.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-ADLOHSWA.js";
import "./chunk-SJTK6B3P.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
