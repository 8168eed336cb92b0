import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
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
