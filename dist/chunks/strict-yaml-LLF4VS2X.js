import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byLine,
  formatPath,
  readStrictYaml
} from "./chunk-L5EPSLQC.js";
import "./chunk-HANBNIMK.js";
export {
  byLine,
  formatPath,
  readStrictYaml
};
