import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  endpointFor,
  inAccounts,
  inEachAccount,
  openCenterWith,
  sessionsOf
} from "./chunk-CMONOHQB.js";
import "./chunk-B6KPSN24.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-QYKXTAJS.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SIMUTXLQ.js";
import "./chunk-HANBNIMK.js";
export {
  endpointFor,
  inAccounts,
  inEachAccount,
  openCenterWith,
  sessionsOf
};
