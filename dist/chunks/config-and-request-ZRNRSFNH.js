import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  envelopeOf,
  sayProblems,
  terminalConfig,
  terminalRequest
} from "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  envelopeOf,
  sayProblems,
  terminalConfig,
  terminalRequest
};
