import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  endpointFor,
  inAccounts,
  inEachAccount,
  openCenterWith,
  sessionsOf
} from "./chunk-QHUGF4CI.js";
import "./chunk-TJZRVUUR.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-P5XARQNQ.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-7E4CNMID.js";
import "./chunk-HANBNIMK.js";
export {
  endpointFor,
  inAccounts,
  inEachAccount,
  openCenterWith,
  sessionsOf
};
