import {
  originOf,
  outputOf,
  repositoryAt
} from "./chunk-O42AWODU.js";
import "./chunk-HANBNIMK.js";
export {
  originOf,
  outputOf,
  repositoryAt
};
