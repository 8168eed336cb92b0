import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDesk
} from "./chunk-S7QSYJTC.js";
import "./chunk-Y36TAX57.js";
import "./chunk-BAIS444Y.js";
import {
  beginsCommand
} from "./chunk-C4PNS4RN.js";
import "./chunk-XVYUXS7M.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-LGSCNAD4.js";
import "./chunk-XYK2E5UV.js";
import "./chunk-DPB223JF.js";
import "./chunk-SDWEBRWH.js";
import "./chunk-UK6SJV4P.js";
import "./chunk-ALKRKV44.js";
import "./chunk-FKO2EBQM.js";
import "./chunk-RYSA4IKB.js";
import "./chunk-Q2GHL6CN.js";
import "./chunk-KFRXAXUF.js";
import "./chunk-CCUCSOWN.js";
import "./chunk-QKY3PNVN.js";
import "./chunk-364JLLAJ.js";
import "./chunk-TGQMA62C.js";
import "./chunk-KT5STFKA.js";
import "./chunk-YKG6CFFW.js";
import "./chunk-ORWHPNSH.js";
import "./chunk-7FTAAK65.js";
import "./chunk-74T2Q3TK.js";
import "./chunk-6BWQMXR2.js";
import "./chunk-NT4LTRRG.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-3PNKICRC.js";
import "./chunk-6AG47AL6.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-S3N6MXMA.js";
import "./chunk-HANBNIMK.js";

// src/commands/draft/comment.ts
async function comment(run) {
  const { event } = run;
  if (event.kind !== "comment" || !beginsCommand(event.body)) return { done: [], failures: [] };
  const short = shortOfCalls(await callsLeft(run.github));
  if (short !== void 0) return { done: [], failures: [short] };
  const desk = await openDesk(run);
  const { on, comment: id, body, sender } = event;
  const done = await carryOut(desk, { on, comment: id, body, sender, edited: false });
  return { done: done === void 0 ? [] : [done], failures: [] };
}
export {
  comment
};
