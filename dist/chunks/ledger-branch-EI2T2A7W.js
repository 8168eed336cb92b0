import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
} from "./chunk-X6ANIY7H.js";
import "./chunk-VQ23M2P7.js";
import "./chunk-HTOLCL5U.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
};
