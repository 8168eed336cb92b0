import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-TZNWC3R7.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
