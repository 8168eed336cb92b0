import {
  CHANNEL_KEY,
  tellChannel
} from "./chunk-W3VBMZIA.js";
import "./chunk-67TZP3M2.js";
import "./chunk-OIKXM6IR.js";
import "./chunk-3ESY24KH.js";
import "./chunk-RSKTCE7O.js";
import "./chunk-STGNCV6O.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  CHANNEL_KEY,
  tellChannel
};
