import {
  originOf,
  outputOf,
  repositoryAt
} from "./chunk-O42AWODU.js";
import "./chunk-6DG7BXTN.js";
export {
  originOf,
  outputOf,
  repositoryAt
};
