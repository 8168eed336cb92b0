import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
} from "./chunk-52DOAGUI.js";
import "./chunk-7DUQEMWH.js";
import "./chunk-TZNWC3R7.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
};
