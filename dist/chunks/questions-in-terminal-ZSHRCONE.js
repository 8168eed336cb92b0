import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Stopped,
  questionsOn
} from "./chunk-VPHPOVZ7.js";
import "./chunk-DFQVD56V.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  Stopped,
  questionsOn
};
