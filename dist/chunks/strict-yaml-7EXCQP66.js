import {
  byLine,
  formatPath,
  readStrictYaml
} from "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";
export {
  byLine,
  formatPath,
  readStrictYaml
};
