import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
} from "./chunk-YWSUO6MR.js";
import "./chunk-OHHVV3CX.js";
import "./chunk-BWJTAYVT.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
};
