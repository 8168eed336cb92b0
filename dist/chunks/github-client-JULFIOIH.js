import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-OVANX3MB.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-SIMUTXLQ.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
