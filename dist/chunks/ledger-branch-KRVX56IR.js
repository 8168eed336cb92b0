import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
} from "./chunk-DBTIC5TD.js";
import "./chunk-URPBCSPX.js";
import "./chunk-OVANX3MB.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-SIMUTXLQ.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
};
