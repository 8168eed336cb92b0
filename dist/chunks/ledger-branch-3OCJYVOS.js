import {
  LEDGER_BRANCH,
  isUnrecorded,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
} from "./chunk-5PBHIICC.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
export {
  LEDGER_BRANCH,
  isUnrecorded,
  ledgerEvent,
  openLedger,
  readEvents,
  writeLedgerFile
};
