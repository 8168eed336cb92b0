import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  IncompleteAnswer,
  MAX_ITEMS,
  allPages,
  given,
  iamCalls,
  unlessAbsent
} from "./chunk-KTMOU72D.js";
import "./chunk-AVKQBH3X.js";
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
