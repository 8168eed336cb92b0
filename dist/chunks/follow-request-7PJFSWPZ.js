import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
} from "./chunk-DODXME4C.js";
import "./chunk-TAYKG3TL.js";
import "./chunk-TICI6PBS.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-RGTL6N5U.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-6NJRS54Q.js";
import "./chunk-ZPQOJMYP.js";
import "./chunk-HGYOQXOB.js";
import "./chunk-WOQUNMFK.js";
import "./chunk-KVS5Z24R.js";
import "./chunk-LQGUB7LS.js";
import "./chunk-KFODN6XA.js";
import "./chunk-EARLCNDF.js";
import "./chunk-P2PCYKYC.js";
import "./chunk-BWVLIR4I.js";
import "./chunk-Z3IOQBRK.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-XJDHYNA7.js";
import "./chunk-CYIKYV75.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";
export {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
};
