import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
} from "./chunk-UYXOW3D5.js";
import "./chunk-K6ZE3OLX.js";
import "./chunk-QL2YORNP.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-HFSGM3KS.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-HZL7PLC3.js";
import "./chunk-V5NAUQC6.js";
import "./chunk-4B3M5HV5.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-CSRUSCDP.js";
import "./chunk-HYND55M2.js";
import "./chunk-52DOAGUI.js";
import "./chunk-WTMIF332.js";
import "./chunk-7DUQEMWH.js";
import "./chunk-KBURDLZM.js";
import "./chunk-D3EBBL4Q.js";
import "./chunk-TZNWC3R7.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-63XAIK3P.js";
import "./chunk-AXB7EFEA.js";
import "./chunk-AH4OJLGL.js";
import "./chunk-YJJ75ATX.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
};
