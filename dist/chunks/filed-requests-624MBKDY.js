import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-IVOYKZXI.js";
import "./chunk-DESE42XX.js";
import "./chunk-VQ23M2P7.js";
import "./chunk-HTOLCL5U.js";
import "./chunk-SZMWXOUM.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
