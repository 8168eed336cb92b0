import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UnreadableSet,
  readCuratedSet
} from "./chunk-JOC4IPBK.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  UnreadableSet,
  readCuratedSet
};
