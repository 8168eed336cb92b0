import {
  carryOut,
  openDraftingContext
} from "./chunk-EC2CDZX5.js";
import "./chunk-HJWBXA5T.js";
import "./chunk-EPIM6PLH.js";
import "./chunk-BIUP2SYP.js";
import "./chunk-KV2N26FY.js";
import "./chunk-G33M73BL.js";
import "./chunk-6FRL3W3A.js";
import "./chunk-2LYZK4EA.js";
import "./chunk-GEF6626P.js";
import "./chunk-BC3FWONI.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-MCEYTSPU.js";
import "./chunk-FSDPJ5CP.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-NXWNVST7.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-Y4KKED46.js";
import "./chunk-GFIS4FAL.js";
import "./chunk-CIEJHSVU.js";
import "./chunk-HE2G7IOU.js";
import "./chunk-U3ZSIT2O.js";
import "./chunk-EKIA2S4K.js";
import "./chunk-ATW52AOA.js";
import "./chunk-JHWC6KYH.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-45IP2ORQ.js";
import "./chunk-SVHKVX26.js";
import "./chunk-OOSUH7PZ.js";
import "./chunk-ERMMND4W.js";
import "./chunk-4XDTEF6A.js";
import "./chunk-MHCT7UXJ.js";
import "./chunk-4R6XJYCR.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-3KQXEGSZ.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-SNWWNJOG.js";
import "./chunk-KZW57ULE.js";
import "./chunk-RM3SS25X.js";
import "./chunk-ON373IXR.js";
import "./chunk-I7QAKNFC.js";
import "./chunk-6QJNZWWJ.js";
import "./chunk-BV6Y46VJ.js";
import "./chunk-L6Q3TDCC.js";
import "./chunk-RAATGKSI.js";
import "./chunk-I5MLWMIY.js";
import "./chunk-A5VQQW3W.js";
import "./chunk-NO4Q5WCE.js";
import "./chunk-XCRRBLYD.js";
import "./chunk-YQG5YLVL.js";
import "./chunk-FE7AZPKD.js";
import "./chunk-K42RRKWT.js";
import "./chunk-GHQTAI6I.js";
import "./chunk-CYZUXGVC.js";
import "./chunk-O4LHCEMU.js";
import "./chunk-T3NC5FS5.js";
import "./chunk-P4Z2YMR7.js";
import "./chunk-5PBHIICC.js";
import "./chunk-RW5UHME5.js";
import "./chunk-GK7UCWRU.js";
import "./chunk-RZ5PPM7A.js";
import "./chunk-K7CWAQPI.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-QXW3TF4M.js";
import "./chunk-4YIV2Q7B.js";
import "./chunk-RLQD4U4B.js";
import "./chunk-JNGZXEFB.js";
import "./chunk-PEKTTY6K.js";
import "./chunk-FALI3A4R.js";
import "./chunk-HF7NUZHM.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-YBFJ7KYF.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-BWH4M3PR.js";
import "./chunk-ASEL2QWO.js";
import "./chunk-MC5PWJUH.js";
import "./chunk-UDOAGE4W.js";
import "./chunk-QDYRMZQO.js";
import "./chunk-NU2522OZ.js";
import "./chunk-CVKWFHPC.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-NFCH36RE.js";
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
