import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
} from "./chunk-7MS6VY2U.js";
import "./chunk-X6LNT7RT.js";
import "./chunk-DCXJHOPJ.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-U7VKDCKB.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-7HKGLXNN.js";
import "./chunk-GCWCF6TM.js";
import "./chunk-TMCFQO6D.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-C3OUACGZ.js";
import "./chunk-VXJ5MVJA.js";
import "./chunk-MMODLXUZ.js";
import "./chunk-OMTKJ6RE.js";
import "./chunk-RPWITIPF.js";
import "./chunk-P7TAGHFV.js";
import "./chunk-DG2O5MZD.js";
import "./chunk-KFURQPOV.js";
import "./chunk-EDI2FTVH.js";
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
