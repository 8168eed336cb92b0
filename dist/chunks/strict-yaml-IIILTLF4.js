import {
  byLine,
  formatPath,
  readStrictYaml
} from "./chunk-XS4THFB2.js";
import "./chunk-HANBNIMK.js";
export {
  byLine,
  formatPath,
  readStrictYaml
};
