import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-SOQ64U35.js";
import "./chunk-4KHBB5DZ.js";
import "./chunk-OMOBORRW.js";
import "./chunk-ZREG6P2C.js";
import "./chunk-AVKQBH3X.js";
import "./chunk-RM4HZDXC.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-YBRG7M4I.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-TPXWXW7E.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-L5EPSLQC.js";
import "./chunk-B4LSIJN2.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
