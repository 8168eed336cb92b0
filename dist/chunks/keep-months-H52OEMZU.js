import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-TX45M2B6.js";
import "./chunk-WYYNM2BI.js";
import "./chunk-5PBHIICC.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-UNW2J7SO.js";
import "./chunk-OM2MZ4GZ.js";
import "./chunk-O2NVRYIK.js";
import "./chunk-6WXS2QK3.js";
import "./chunk-IWLFVA2V.js";
import "./chunk-JDEE6UFN.js";
import "./chunk-52ZP3XWL.js";
import "./chunk-HF7NUZHM.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
export {
  compareKept,
  keep,
  newlyClosed
};
