import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-52ETAV4N.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-7E4CNMID.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
