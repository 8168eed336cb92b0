import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-522RYSNR.js";
import "./chunk-WNHYNYCE.js";
import "./chunk-DP3UVG6U.js";
import "./chunk-SQCAAZB4.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-GBN6UEHP.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-L5EPSLQC.js";
import "./chunk-B4LSIJN2.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
