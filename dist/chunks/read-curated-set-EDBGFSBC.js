import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UnreadableSet,
  readCuratedSet
} from "./chunk-PDEW6LDZ.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  UnreadableSet,
  readCuratedSet
};
