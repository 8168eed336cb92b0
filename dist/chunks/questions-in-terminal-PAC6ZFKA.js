import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Stopped,
  questionsOn
} from "./chunk-C2X6XKM3.js";
import "./chunk-B2YPQOOU.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";
export {
  Stopped,
  questionsOn
};
