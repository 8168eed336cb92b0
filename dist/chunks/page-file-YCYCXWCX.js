import {
  loadPageAssets,
  pageOf
} from "./chunk-D2ACHMA3.js";
import "./chunk-ASK3NMCU.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
