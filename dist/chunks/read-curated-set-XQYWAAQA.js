import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UnreadableSet,
  readCuratedSet
} from "./chunk-NSIH6CUS.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  UnreadableSet,
  readCuratedSet
};
