import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-CMQU2QMZ.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-I7UX5XDG.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
