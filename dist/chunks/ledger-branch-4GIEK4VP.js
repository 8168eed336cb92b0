import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
} from "./chunk-TTNJSCL4.js";
import "./chunk-I2TDBBUR.js";
import "./chunk-UM3HOBPC.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-YJSYBRY4.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
};
