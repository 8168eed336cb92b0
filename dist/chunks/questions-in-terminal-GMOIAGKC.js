import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Stopped,
  questionsOn
} from "./chunk-O7726B5U.js";
import "./chunk-B2YPQOOU.js";
import "./chunk-HQRPCQRH.js";
import "./chunk-HANBNIMK.js";
export {
  Stopped,
  questionsOn
};
