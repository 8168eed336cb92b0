import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-M62PBBL7.js";
import "./chunk-VDZR2FXW.js";
import "./chunk-CMONOHQB.js";
import "./chunk-B6KPSN24.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-HM4QJ5TO.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-F5LMPQUX.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-QYKXTAJS.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SIMUTXLQ.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
