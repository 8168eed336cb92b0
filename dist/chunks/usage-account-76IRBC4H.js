import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-HEWVURUJ.js";
import "./chunk-5C5WE6VX.js";
import "./chunk-D5PQEIMD.js";
import "./chunk-ERKI2HBB.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-VIUSWPZ7.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-YQBO4S43.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-TRBSDL3V.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-XS4THFB2.js";
import "./chunk-RN4DCCTE.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
