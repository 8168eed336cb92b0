import {
  UNPACED,
  callRate
} from "./chunk-Z563O65T.js";
import "./chunk-6DG7BXTN.js";
export {
  UNPACED,
  callRate
};
