import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
} from "./chunk-GRT2U5SU.js";
import "./chunk-DP3UVG6U.js";
import "./chunk-SQCAAZB4.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-B4LSIJN2.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
};
