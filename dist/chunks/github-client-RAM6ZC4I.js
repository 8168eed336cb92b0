import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-6BWQMXR2.js";
import "./chunk-S3N6MXMA.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
