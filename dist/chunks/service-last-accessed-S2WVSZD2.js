import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lastAccesses
} from "./chunk-MHXRYHJR.js";
import "./chunk-LE6YZMTW.js";
import "./chunk-JASSN6MU.js";
import "./chunk-OSNATWB5.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-FDAOWTER.js";
import "./chunk-JWJBYY2F.js";
import "./chunk-HANBNIMK.js";
export {
  lastAccesses
};
