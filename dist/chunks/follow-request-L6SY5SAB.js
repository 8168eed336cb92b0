import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
} from "./chunk-XYLMXCFF.js";
import "./chunk-AMNJ76ZJ.js";
import "./chunk-26E6N2TV.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-CGIPQJ25.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-FDRDTVOP.js";
import "./chunk-XZBDONAS.js";
import "./chunk-Q52FVW7P.js";
import "./chunk-MBWNNAHX.js";
import "./chunk-XTHAILDX.js";
import "./chunk-DGZRJ5K2.js";
import "./chunk-FUNLS4I6.js";
import "./chunk-4OTBFHZV.js";
import "./chunk-QQ4ZXOLX.js";
import "./chunk-22XIMTKU.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-BKRRDZAH.js";
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
