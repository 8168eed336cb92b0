import {
  UnreadableSet,
  readCuratedSet
} from "./chunk-B5ECFKWU.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  UnreadableSet,
  readCuratedSet
};
