import {
  draftFiles
} from "./chunk-Y5FRJGYX.js";
import "./chunk-BIUP2SYP.js";
import "./chunk-BC3FWONI.js";
import "./chunk-CIEJHSVU.js";
import "./chunk-FE7AZPKD.js";
import "./chunk-K42RRKWT.js";
import "./chunk-QXW3TF4M.js";
import "./chunk-4YIV2Q7B.js";
import "./chunk-RLQD4U4B.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-BWH4M3PR.js";
import "./chunk-UDOAGE4W.js";
import "./chunk-NFCH36RE.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
export {
  draftFiles
};
