import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
} from "./chunk-X2BSNZNN.js";
import "./chunk-BMT5MYXE.js";
import "./chunk-DCXJHOPJ.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-U7VKDCKB.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-NY2BI3KC.js";
import "./chunk-GCWCF6TM.js";
import "./chunk-TMCFQO6D.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-C3OUACGZ.js";
import "./chunk-ABTGFNIV.js";
import "./chunk-IW2RFNNB.js";
import "./chunk-OMTKJ6RE.js";
import "./chunk-RPWITIPF.js";
import "./chunk-VA3D25IJ.js";
import "./chunk-PPOEPAEE.js";
import "./chunk-KFURQPOV.js";
import "./chunk-NYLECAUL.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-UTFFZ3C6.js";
import "./chunk-WCTQDI3T.js";
import "./chunk-THW7FYOT.js";
import "./chunk-MWA2ZXSV.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
};
