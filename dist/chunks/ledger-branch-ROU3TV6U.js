import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
} from "./chunk-UUOOGX3Z.js";
import "./chunk-XBNICHVB.js";
import "./chunk-52ETAV4N.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-7E4CNMID.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
};
