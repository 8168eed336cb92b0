import {
  CHANNEL_KEY,
  tellChannel
} from "./chunk-HHRE7HRY.js";
import "./chunk-7X6A5DKR.js";
import "./chunk-OIKXM6IR.js";
import "./chunk-LIXBSQI2.js";
import "./chunk-RSKTCE7O.js";
import "./chunk-STGNCV6O.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  CHANNEL_KEY,
  tellChannel
};
