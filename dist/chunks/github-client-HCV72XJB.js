import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-36QL5OV5.js";
import "./chunk-3LVFYELC.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
