import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
} from "./chunk-4ZQLWPCY.js";
import "./chunk-EQI4Y46V.js";
import "./chunk-26E6N2TV.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-CGIPQJ25.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-FDRDTVOP.js";
import "./chunk-LJ4RGAKH.js";
import "./chunk-A5CISHCB.js";
import "./chunk-MBWNNAHX.js";
import "./chunk-YWSUO6MR.js";
import "./chunk-DGZRJ5K2.js";
import "./chunk-OHHVV3CX.js";
import "./chunk-BBP6PROY.js";
import "./chunk-BKRRDZAH.js";
import "./chunk-QQ4ZXOLX.js";
import "./chunk-BWJTAYVT.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-3ATBPZ3J.js";
import "./chunk-6ENMQ3WM.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";
export {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
};
