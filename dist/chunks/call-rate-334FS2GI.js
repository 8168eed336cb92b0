import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UNPACED,
  callRate
} from "./chunk-Z563O65T.js";
import "./chunk-HANBNIMK.js";
export {
  UNPACED,
  callRate
};
