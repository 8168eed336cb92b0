import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lastAccesses
} from "./chunk-UPP6CKCF.js";
import "./chunk-LE6YZMTW.js";
import "./chunk-JASSN6MU.js";
import "./chunk-OSNATWB5.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-FDAOWTER.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  lastAccesses
};
