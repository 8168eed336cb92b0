import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readRequest
} from "./chunk-4SSQYA5K.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-6LBEHUUB.js";
import "./chunk-BT3YU2CA.js";
import "./chunk-HANBNIMK.js";
export {
  readRequest
};
