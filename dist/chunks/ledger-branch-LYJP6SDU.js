import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
} from "./chunk-MMODLXUZ.js";
import "./chunk-P7TAGHFV.js";
import "./chunk-EDI2FTVH.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
};
