import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  envelopeOf,
  sayProblems,
  terminalConfig,
  terminalRequest
} from "./chunk-QKIVAG6N.js";
import "./chunk-QN7XVHQS.js";
import "./chunk-SCPBFLO2.js";
import "./chunk-OHLJPG27.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-HANBNIMK.js";
export {
  envelopeOf,
  sayProblems,
  terminalConfig,
  terminalRequest
};
