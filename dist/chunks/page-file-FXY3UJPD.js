import {
  loadPageAssets,
  pageOf
} from "./chunk-D2ACHMA3.js";
import "./chunk-ASK3NMCU.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
