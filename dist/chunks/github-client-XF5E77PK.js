import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-EGKC3PF6.js";
import "./chunk-SJTK6B3P.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
