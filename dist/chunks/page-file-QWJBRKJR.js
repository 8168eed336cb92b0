import {
  loadPageAssets,
  pageOf
} from "./chunk-G632O6YE.js";
import "./chunk-6WXS2QK3.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
export {
  loadPageAssets,
  pageOf
};
