import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
} from "./chunk-ENQHRKQ2.js";
import "./chunk-2YUGKB6A.js";
import "./chunk-N6UT4A2M.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
};
