import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-HTOLCL5U.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
