import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UnreadableSet,
  readCuratedSet
} from "./chunk-SJHBW6SH.js";
import "./chunk-SIMUTXLQ.js";
import "./chunk-HANBNIMK.js";
export {
  UnreadableSet,
  readCuratedSet
};
