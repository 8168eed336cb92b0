import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  iamCalls
} from "./chunk-FDGGBM7D.js";
import "./chunk-LE6YZMTW.js";
import "./chunk-V5VXPEIQ.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-JASSN6MU.js";
import "./chunk-OSNATWB5.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-FDAOWTER.js";
import "./chunk-HANBNIMK.js";
export {
  iamCalls
};
