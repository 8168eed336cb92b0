import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-QBM5Y4YR.js";
import "./chunk-PYCITVSR.js";
import "./chunk-OZEZOOWV.js";
import "./chunk-OYKMHRBO.js";
import "./chunk-TVKWG46O.js";
import "./chunk-MWJZOUQL.js";
import "./chunk-5MIFUWGR.js";
import "./chunk-JJ2PR66P.js";
import "./chunk-LTAG4QJL.js";
import "./chunk-WHGNVQRF.js";
import "./chunk-WV3BC4P4.js";
import "./chunk-MU3X37BV.js";
import "./chunk-WWXKBZ4K.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-BXNFDUGK.js";
import "./chunk-WDZMX7CD.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-PZOZ6BVF.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-PS2VAZY4.js";
import "./chunk-EVUETXWJ.js";
import "./chunk-THJIRWMD.js";
import "./chunk-F4Z63A3Q.js";
import "./chunk-L7HQFMZY.js";
import "./chunk-4ILM35HQ.js";
import "./chunk-3W76IXSP.js";
import "./chunk-NO67UMTG.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-IJKXTTHE.js";
import "./chunk-PEZVDAH3.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-X3VQI3GV.js";
import "./chunk-IO2MTB3V.js";
import "./chunk-S2UBGCIQ.js";
import "./chunk-NDPA377B.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-LYWP7NPI.js";
import "./chunk-N4NOZM76.js";
import "./chunk-RM3SS25X.js";
import "./chunk-AW7I7IIW.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-C6JHMV32.js";
import "./chunk-DE5G5JTY.js";
import "./chunk-B5F2BDMI.js";
import "./chunk-RAATGKSI.js";
import "./chunk-GGYD5M4A.js";
import "./chunk-3WJ3DQLN.js";
import "./chunk-N4V3KC7R.js";
import "./chunk-UTGFVHHR.js";
import "./chunk-U5DQMNMQ.js";
import "./chunk-YPAMC7A5.js";
import "./chunk-2FQK2R5G.js";
import "./chunk-ENQHRKQ2.js";
import "./chunk-7RZLXYST.js";
import "./chunk-XIUBTQXV.js";
import "./chunk-CJSNMRYW.js";
import "./chunk-B3BKEO2H.js";
import "./chunk-IBVFYVOJ.js";
import "./chunk-2YUGKB6A.js";
import "./chunk-ELQQBK54.js";
import "./chunk-4JZBPKGQ.js";
import "./chunk-IWOURMNX.js";
import "./chunk-64TCY5WJ.js";
import "./chunk-AFNG3ITC.js";
import "./chunk-M2CPWEDC.js";
import "./chunk-ERMMND4W.js";
import "./chunk-7X4D7ZPB.js";
import "./chunk-EZ3Z7ICC.js";
import "./chunk-N6UT4A2M.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-VPS6FZLN.js";
import "./chunk-SC4EGV7C.js";
import "./chunk-CSKLCUBK.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-RLMSQVHI.js";
import "./chunk-R5AY6TFM.js";
import "./chunk-VKKGB6D6.js";
import "./chunk-62Z6LGRD.js";
import "./chunk-YMXOJLAN.js";
import "./chunk-4FMUHQXQ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";

// src/commands/draft/comment.ts
var comment = (run) => carryOutOf(run, "comment");
var dispatch = (run) => carryOutOf(run, "dispatch");
async function carryOutOf(run, job) {
  const { event } = run;
  if (event.kind !== "comment" || !mayBeCommand(event.body)) return { done: [], failures: [] };
  const short = shortOfCalls(await callsLeft(run.github));
  if (short !== void 0) return { done: [], failures: [short] };
  const context = await openDraftingContext(run);
  const { on, comment: id, body, sender } = event;
  const done = await carryOut(
    context,
    { on, id, body, sender, edited: false },
    (command) => isForDispatch(command, body) === (job === "dispatch")
  );
  return { done: done === void 0 ? [] : [done], failures: [] };
}
export {
  comment,
  dispatch
};
