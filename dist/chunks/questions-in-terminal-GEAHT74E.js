import {
  Stopped,
  questionsOn
} from "./chunk-NQ5GE5US.js";
import "./chunk-DFQVD56V.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  Stopped,
  questionsOn
};
