import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UnreadableSet,
  readCuratedSet
} from "./chunk-OJEM74PP.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  UnreadableSet,
  readCuratedSet
};
