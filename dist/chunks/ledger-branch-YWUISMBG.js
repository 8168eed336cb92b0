import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
} from "./chunk-KLGKGQVN.js";
import "./chunk-INYB3Z5R.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
};
