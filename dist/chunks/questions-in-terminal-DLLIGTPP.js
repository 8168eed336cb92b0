import {
  Stopped,
  questionsOn
} from "./chunk-NQ5GE5US.js";
import "./chunk-DFQVD56V.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  Stopped,
  questionsOn
};
