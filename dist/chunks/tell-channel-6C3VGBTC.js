import {
  CHANNEL_KEY,
  tellChannel
} from "./chunk-BDAXVJQC.js";
import "./chunk-QYCM72CC.js";
import "./chunk-N5CXOH37.js";
import "./chunk-775FMOPD.js";
import "./chunk-QGNGGWIW.js";
import "./chunk-A5VQQW3W.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
export {
  CHANNEL_KEY,
  tellChannel
};
