import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext,
  startUse
} from "./chunk-OIQYT6KG.js";
import "./chunk-LUNFZYRH.js";
import "./chunk-CI4XLLYF.js";
import "./chunk-DI665MB7.js";
import "./chunk-EEOM63I6.js";
import "./chunk-ZGRGRA22.js";
import "./chunk-GDO33BXX.js";
import "./chunk-B66OAD6B.js";
import "./chunk-VY6YXIDO.js";
import "./chunk-IFLMFESQ.js";
import "./chunk-WM653DXR.js";
import "./chunk-B5IBDCAA.js";
import "./chunk-LJOCEF2A.js";
import "./chunk-FTRXAVU5.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-VZTUYURE.js";
import "./chunk-BLJW4OY7.js";
import "./chunk-OF6WSJC5.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-L4QRYJTW.js";
import "./chunk-DTI67AGW.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-QSHJUJQC.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-BNFQSDT6.js";
import "./chunk-SZJNTDGN.js";
import "./chunk-WKESV4YZ.js";
import "./chunk-ARPFXQ4J.js";
import "./chunk-RAATGKSI.js";
import "./chunk-3MLILY27.js";
import "./chunk-5WBKO47T.js";
import "./chunk-HF7NAW2U.js";
import "./chunk-4LQJA6KH.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-4VTRLGCJ.js";
import "./chunk-GORFQPRK.js";
import "./chunk-2BGXNBH6.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-LIJ6353E.js";
import "./chunk-GJFDJRFT.js";
import "./chunk-7WNQMOCI.js";
import "./chunk-5TAJP77P.js";
import "./chunk-VC6WY4ZP.js";
import "./chunk-MWU2LQD3.js";
import "./chunk-7KZVZYJN.js";
import "./chunk-VHEFVHN7.js";
import "./chunk-434PSRRI.js";
import "./chunk-T6WNDFHT.js";
import "./chunk-OBXU6W2K.js";
import "./chunk-B2COKJEP.js";
import "./chunk-EHB4MT47.js";
import "./chunk-46V3RT53.js";
import "./chunk-AH26NKPP.js";
import "./chunk-FOZEV4U7.js";
import "./chunk-ERMMND4W.js";
import "./chunk-OSABLHJX.js";
import "./chunk-DYGSUZPK.js";
import "./chunk-XRLAPSSC.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-BKZDKE24.js";
import "./chunk-YIZN3EWT.js";
import "./chunk-HYOLTXCT.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-CYU6AUDN.js";
import "./chunk-LKCM4BXS.js";
import "./chunk-LY6CB4Q6.js";
import "./chunk-HNWS6MU3.js";
import "./chunk-LPWGAL7B.js";
import "./chunk-YIVBM35X.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-HQRPCQRH.js";
import "./chunk-HANBNIMK.js";

// src/commands/draft/comment.ts
var comment = (run) => carryOutOf(run, "comment");
var dispatch = (run) => run.event.kind === "issue" ? startUse(run) : carryOutOf(run, "dispatch");
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
