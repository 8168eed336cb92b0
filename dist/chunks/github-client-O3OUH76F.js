import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-MMGYVIBI.js";
import "./chunk-JEVK7OON.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
