import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-FMVX3LFR.js";
import "./chunk-WET2F2FD.js";
import "./chunk-EUP7XJX6.js";
import "./chunk-ENX7TFFS.js";
import "./chunk-4SSQYA5K.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-6LBEHUUB.js";
import "./chunk-BT3YU2CA.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
