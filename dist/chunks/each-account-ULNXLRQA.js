import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  endpointFor,
  inAccounts,
  inEachAccount,
  openCenterWith,
  sessionsOf
} from "./chunk-VKT2TCJQ.js";
import "./chunk-SUEY2STR.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-DU67JHQ4.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";
export {
  endpointFor,
  inAccounts,
  inEachAccount,
  openCenterWith,
  sessionsOf
};
