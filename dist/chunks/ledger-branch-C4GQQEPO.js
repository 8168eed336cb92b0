import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
} from "./chunk-KVS5Z24R.js";
import "./chunk-KFODN6XA.js";
import "./chunk-Z3IOQBRK.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
};
