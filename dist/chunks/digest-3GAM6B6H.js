import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  digestIn,
  isDigestDue
} from "./chunk-GST2GZAL.js";
import "./chunk-WYPLLMIB.js";
import "./chunk-46T7QHM6.js";
import "./chunk-UHCZPJHM.js";
import "./chunk-ML2D2LQK.js";
import "./chunk-VG5Y4TVT.js";
import "./chunk-VKOAWEVQ.js";
import "./chunk-Y36TAX57.js";
import "./chunk-BAIS444Y.js";
import "./chunk-XVYUXS7M.js";
import "./chunk-LGSCNAD4.js";
import "./chunk-XYK2E5UV.js";
import "./chunk-DPB223JF.js";
import "./chunk-SDWEBRWH.js";
import "./chunk-UK6SJV4P.js";
import "./chunk-ALKRKV44.js";
import "./chunk-FKO2EBQM.js";
import "./chunk-RYSA4IKB.js";
import "./chunk-Q2GHL6CN.js";
import "./chunk-KFRXAXUF.js";
import "./chunk-CCUCSOWN.js";
import "./chunk-QKY3PNVN.js";
import "./chunk-364JLLAJ.js";
import "./chunk-TGQMA62C.js";
import "./chunk-KT5STFKA.js";
import "./chunk-YKG6CFFW.js";
import "./chunk-ORWHPNSH.js";
import "./chunk-7FTAAK65.js";
import "./chunk-74T2Q3TK.js";
import "./chunk-6BWQMXR2.js";
import "./chunk-JXOCMP2O.js";
import "./chunk-3VREF6I5.js";
import "./chunk-NT4LTRRG.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-3PNKICRC.js";
import "./chunk-6AG47AL6.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-S3N6MXMA.js";
import "./chunk-HANBNIMK.js";
export {
  digestIn,
  isDigestDue
};
