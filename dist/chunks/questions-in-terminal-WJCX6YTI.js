import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Stopped,
  questionsOn
} from "./chunk-PJCAIXZJ.js";
import "./chunk-B2YPQOOU.js";
import "./chunk-FPDFEL2P.js";
import "./chunk-HANBNIMK.js";
export {
  Stopped,
  questionsOn
};
