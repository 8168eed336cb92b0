import {
  carryOut,
  openDraftingContext
} from "./chunk-XHWSARFH.js";
import "./chunk-HA3QNZJF.js";
import "./chunk-AOY5PU7O.js";
import "./chunk-7PFA4NU4.js";
import "./chunk-56Q2JVUH.js";
import "./chunk-MV6JBSYG.js";
import "./chunk-S3GHBLCR.js";
import "./chunk-ZJYK77FE.js";
import "./chunk-GEF6626P.js";
import "./chunk-OZPB5VIO.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-AG4QV6SF.js";
import "./chunk-SD44PFFD.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-IQEVYAQJ.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-Y4KKED46.js";
import "./chunk-F2WOXJ2W.js";
import "./chunk-Z5M34QGQ.js";
import "./chunk-HE2G7IOU.js";
import "./chunk-U3ZSIT2O.js";
import "./chunk-EKIA2S4K.js";
import "./chunk-ATW52AOA.js";
import "./chunk-DNEFLWSQ.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-45IP2ORQ.js";
import "./chunk-UEWLDLKG.js";
import "./chunk-OOSUH7PZ.js";
import "./chunk-ERMMND4W.js";
import "./chunk-GRIDU2BD.js";
import "./chunk-MHCT7UXJ.js";
import "./chunk-CGF7P2F5.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-3KQXEGSZ.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-WKRHE3VX.js";
import "./chunk-UHEEKRHV.js";
import "./chunk-RM3SS25X.js";
import "./chunk-ON373IXR.js";
import "./chunk-I7QAKNFC.js";
import "./chunk-6QJNZWWJ.js";
import "./chunk-BV6Y46VJ.js";
import "./chunk-GF3IJEZH.js";
import "./chunk-RAATGKSI.js";
import "./chunk-I5MLWMIY.js";
import "./chunk-A5VQQW3W.js";
import "./chunk-NO4Q5WCE.js";
import "./chunk-XCRRBLYD.js";
import "./chunk-XELUHFNB.js";
import "./chunk-TR6XUWED.js";
import "./chunk-K42RRKWT.js";
import "./chunk-GHQTAI6I.js";
import "./chunk-PNGPIP37.js";
import "./chunk-O4LHCEMU.js";
import "./chunk-T3NC5FS5.js";
import "./chunk-P4Z2YMR7.js";
import "./chunk-5PBHIICC.js";
import "./chunk-SBE6SMDC.js";
import "./chunk-GK7UCWRU.js";
import "./chunk-EB6D6L3F.js";
import "./chunk-K7CWAQPI.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-LIZ2TISN.js";
import "./chunk-CHGQDIDV.js";
import "./chunk-P56NAT5W.js";
import "./chunk-JNGZXEFB.js";
import "./chunk-JDEE6UFN.js";
import "./chunk-52ZP3XWL.js";
import "./chunk-HF7NUZHM.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-R3CJWPV7.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import "./chunk-ASEL2QWO.js";
import "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

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
