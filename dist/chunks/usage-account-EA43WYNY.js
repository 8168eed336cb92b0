import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-QMZ3IEM4.js";
import "./chunk-4KHBB5DZ.js";
import "./chunk-7RGKMSRT.js";
import "./chunk-ZREG6P2C.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-RM4HZDXC.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-WD6SQ27R.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-TPXWXW7E.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-L5EPSLQC.js";
import "./chunk-B4LSIJN2.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
