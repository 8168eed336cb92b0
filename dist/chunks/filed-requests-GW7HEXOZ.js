import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-FSZFI43V.js";
import "./chunk-X53VBC4Z.js";
import "./chunk-N5C7V76W.js";
import "./chunk-36QL5OV5.js";
import "./chunk-YCBNNYGV.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-3LVFYELC.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
