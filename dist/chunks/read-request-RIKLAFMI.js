import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readRequest
} from "./chunk-USNQR5VZ.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-ADLOHSWA.js";
import "./chunk-SJTK6B3P.js";
import "./chunk-HANBNIMK.js";
export {
  readRequest
};
