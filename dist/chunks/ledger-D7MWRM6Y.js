import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
} from "./chunk-66AHU2QG.js";
import "./chunk-FCFHHTHJ.js";
import "./chunk-APHMWDSF.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-KFAEXSQZ.js";
import "./chunk-HANBNIMK.js";
export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  readEvents
};
