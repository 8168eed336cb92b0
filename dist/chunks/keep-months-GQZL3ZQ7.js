import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-NQVZFRYX.js";
import "./chunk-D2VBTKY5.js";
import "./chunk-5PBHIICC.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-5UCLCOTT.js";
import "./chunk-N47S65YM.js";
import "./chunk-KNBKV5BA.js";
import "./chunk-6WXS2QK3.js";
import "./chunk-IWLFVA2V.js";
import "./chunk-UYMVT4UO.js";
import "./chunk-EXNAYJWB.js";
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
