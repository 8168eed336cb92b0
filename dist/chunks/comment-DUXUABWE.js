import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-E3DJH5MX.js";
import "./chunk-BDXNOET3.js";
import "./chunk-NHB2Z3UD.js";
import "./chunk-RACFMUPB.js";
import {
  beginsCommand
} from "./chunk-FPPVUDSX.js";
import "./chunk-QCOHVNSW.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-WYPYRGJJ.js";
import "./chunk-OA7TH63S.js";
import "./chunk-SZ635LU4.js";
import "./chunk-NQTCVGN2.js";
import "./chunk-W7K47B76.js";
import "./chunk-J67FD55V.js";
import "./chunk-DIIYVA5A.js";
import "./chunk-KVFY4CSO.js";
import "./chunk-W3WCVLX7.js";
import "./chunk-GMNFLXJH.js";
import "./chunk-XXVBWV6D.js";
import "./chunk-RFQZNMAE.js";
import "./chunk-BQMHUPLC.js";
import "./chunk-4WSSRXWH.js";
import "./chunk-WGL2CJSX.js";
import "./chunk-VWRJ4TRK.js";
import "./chunk-36IBYX2W.js";
import "./chunk-7N25DR6F.js";
import "./chunk-36IXP4J4.js";
import "./chunk-MMGYVIBI.js";
import "./chunk-WUQS66J3.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-WL7OATC2.js";
import "./chunk-E63PGZEB.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-JEVK7OON.js";
import "./chunk-HANBNIMK.js";

// src/commands/draft/comment.ts
async function comment(run) {
  const { event } = run;
  if (event.kind !== "comment" || !beginsCommand(event.body)) return { done: [], failures: [] };
  const short = shortOfCalls(await callsLeft(run.github));
  if (short !== void 0) return { done: [], failures: [short] };
  const context = await openDraftingContext(run);
  const { on, comment: id, body, sender } = event;
  const done = await carryOut(context, { on, id, body, sender, edited: false });
  return { done: done === void 0 ? [] : [done], failures: [] };
}
export {
  comment
};
