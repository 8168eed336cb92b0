import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-P7AK5QOL.js";
import "./chunk-WVLUMZRV.js";
import "./chunk-6OKJZOYP.js";
import "./chunk-QBR6ID7Q.js";
import "./chunk-5F4DXY4Z.js";
import "./chunk-IVL4ZJ3A.js";
import "./chunk-TV5QTJQY.js";
import "./chunk-RTZPVCY2.js";
import "./chunk-JNRX4IR6.js";
import "./chunk-Z2CN5FNE.js";
import "./chunk-7BFPWCJ2.js";
import "./chunk-DPLB4LFE.js";
import "./chunk-MUVPNWAW.js";
import "./chunk-QKJGYV7T.js";
import "./chunk-VEWZCETY.js";
import "./chunk-FTRXAVU5.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-L46D4YRD.js";
import "./chunk-Z5VCHOCD.js";
import "./chunk-5C5U35UJ.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-S74JMO2S.js";
import "./chunk-P4NKQW4O.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-TN6IJRLX.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-XLMY675P.js";
import "./chunk-7J73DFFT.js";
import "./chunk-ZFSGIOBZ.js";
import "./chunk-FNA6XTYN.js";
import "./chunk-NTK332QW.js";
import "./chunk-RAATGKSI.js";
import "./chunk-433CQZYR.js";
import "./chunk-PJ7MV3F7.js";
import "./chunk-JOON2KPS.js";
import "./chunk-USOD4NEH.js";
import "./chunk-HFSGM3KS.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-HZL7PLC3.js";
import "./chunk-V5NAUQC6.js";
import "./chunk-4B3M5HV5.js";
import "./chunk-ZFER3QA4.js";
import "./chunk-SAWPHQZF.js";
import "./chunk-VBRAZF5I.js";
import "./chunk-73T3MLOE.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-CSRUSCDP.js";
import "./chunk-HYND55M2.js";
import "./chunk-52DOAGUI.js";
import "./chunk-XBAYZPSE.js";
import "./chunk-AQGBZTJQ.js";
import "./chunk-WTMIF332.js";
import "./chunk-7DUQEMWH.js";
import "./chunk-5O5EG4K7.js";
import "./chunk-YRSO74I4.js";
import "./chunk-NDAA2G5X.js";
import "./chunk-ERMMND4W.js";
import "./chunk-FOZEV4U7.js";
import "./chunk-KBURDLZM.js";
import "./chunk-D3EBBL4Q.js";
import "./chunk-TZNWC3R7.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-SQ6YXVUN.js";
import "./chunk-ECOVK7ZG.js";
import "./chunk-3GKS2PAQ.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-63XAIK3P.js";
import "./chunk-AXB7EFEA.js";
import "./chunk-AH4OJLGL.js";
import "./chunk-YJJ75ATX.js";
import "./chunk-4YH2PBWD.js";
import "./chunk-U67SVY54.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-ZPUCXSDK.js";
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
