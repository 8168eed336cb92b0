import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  IncompleteAnswer,
  MAX_ITEMS,
  allPages,
  given,
  iamCalls,
  unlessAbsent
} from "./chunk-2AVOA6K3.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-LE6YZMTW.js";
import "./chunk-JASSN6MU.js";
import "./chunk-OSNATWB5.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-FDAOWTER.js";
import "./chunk-HANBNIMK.js";
export {
  IncompleteAnswer,
  MAX_ITEMS,
  allPages,
  given,
  iamCalls,
  unlessAbsent
};
