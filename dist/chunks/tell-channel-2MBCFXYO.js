import {
  CHANNEL_KEY,
  tellChannel
} from "./chunk-HYL6VA73.js";
import "./chunk-RCLWXRX2.js";
import "./chunk-N5CXOH37.js";
import "./chunk-JN7T5TAU.js";
import "./chunk-QGNGGWIW.js";
import "./chunk-A5VQQW3W.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-NFCH36RE.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
export {
  CHANNEL_KEY,
  tellChannel
};
