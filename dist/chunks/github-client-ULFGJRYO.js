import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-GYW63EDB.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-JWJBYY2F.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
