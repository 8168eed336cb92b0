import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  receiveUse,
  startUse
} from "./chunk-7KXABXQC.js";
import "./chunk-D4YEICYB.js";
import "./chunk-4PFDVJOZ.js";
import "./chunk-TGLIOSUP.js";
import "./chunk-BMTG7UUV.js";
import "./chunk-PTFJO5ZN.js";
import "./chunk-RAATGKSI.js";
import "./chunk-R5YSV2KX.js";
import "./chunk-7IQSNLQM.js";
import "./chunk-V5AIFRQ7.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-C3OUACGZ.js";
import "./chunk-VXJ5MVJA.js";
import "./chunk-MMODLXUZ.js";
import "./chunk-P7TAGHFV.js";
import "./chunk-N2WOTUMV.js";
import "./chunk-K2GQ7A2H.js";
import "./chunk-DG2O5MZD.js";
import "./chunk-KFURQPOV.js";
import "./chunk-EDI2FTVH.js";
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
