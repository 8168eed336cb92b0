import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-Z3IOQBRK.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
