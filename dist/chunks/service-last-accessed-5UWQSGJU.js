import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lastAccesses
} from "./chunk-QJQMXZ7P.js";
import "./chunk-HIGZWF4O.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-OSNATWB5.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-FDAOWTER.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  lastAccesses
};
