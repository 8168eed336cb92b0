import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
} from "./chunk-YZOW3CWO.js";
import "./chunk-6GKGZDC4.js";
import "./chunk-WUVZSFN2.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-5HQJZCAA.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
};
