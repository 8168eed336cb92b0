import {
  draftFiles
} from "./chunk-VNDN6DJB.js";
import "./chunk-7PFA4NU4.js";
import "./chunk-OZPB5VIO.js";
import "./chunk-Z5M34QGQ.js";
import "./chunk-TR6XUWED.js";
import "./chunk-K42RRKWT.js";
import "./chunk-LIZ2TISN.js";
import "./chunk-CHGQDIDV.js";
import "./chunk-P56NAT5W.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
export {
  draftFiles
};
