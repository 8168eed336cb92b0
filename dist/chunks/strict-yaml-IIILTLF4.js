import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
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
