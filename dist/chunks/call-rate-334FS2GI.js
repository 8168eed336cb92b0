import {
  UNPACED,
  callRate
} from "./chunk-Z563O65T.js";
import "./chunk-HANBNIMK.js";
export {
  UNPACED,
  callRate
};
