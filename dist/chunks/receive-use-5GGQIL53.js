import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  receiveUse,
  startUse
} from "./chunk-HMKNW5Y7.js";
import "./chunk-VEXG5KO7.js";
import "./chunk-G2LMYKNT.js";
import "./chunk-O5UFXCSB.js";
import "./chunk-BMTG7UUV.js";
import "./chunk-PTFJO5ZN.js";
import "./chunk-RAATGKSI.js";
import "./chunk-R5YSV2KX.js";
import "./chunk-BYKOBLBQ.js";
import "./chunk-V5AIFRQ7.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-C3OUACGZ.js";
import "./chunk-ABTGFNIV.js";
import "./chunk-IW2RFNNB.js";
import "./chunk-VA3D25IJ.js";
import "./chunk-N2WOTUMV.js";
import "./chunk-K2GQ7A2H.js";
import "./chunk-PPOEPAEE.js";
import "./chunk-KFURQPOV.js";
import "./chunk-NYLECAUL.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-UTFFZ3C6.js";
import "./chunk-THW7FYOT.js";
import "./chunk-MWA2ZXSV.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  receiveUse,
  startUse
};
