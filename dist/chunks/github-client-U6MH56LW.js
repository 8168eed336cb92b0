import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-SQCAAZB4.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-B4LSIJN2.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
