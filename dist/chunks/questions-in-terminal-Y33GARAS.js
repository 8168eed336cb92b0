import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Stopped,
  questionsOn
} from "./chunk-X277ZR2T.js";
import "./chunk-B2YPQOOU.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  Stopped,
  questionsOn
};
