import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-XYMEGMF7.js";
import "./chunk-CVNEYTDO.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  readConfig
};
