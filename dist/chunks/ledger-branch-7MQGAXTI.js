import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
} from "./chunk-Z2TPA4SF.js";
import "./chunk-N5C7V76W.js";
import "./chunk-36QL5OV5.js";
import "./chunk-3LVFYELC.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
};
