import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-GQP5EXLY.js";
import "./chunk-PGAOHB2U.js";
import "./chunk-P45BDBMK.js";
import "./chunk-Z3JO4MTQ.js";
import "./chunk-MOZ63D3U.js";
import "./chunk-LUD7DQE2.js";
import "./chunk-WYFGDPDO.js";
import "./chunk-IFTNRVUC.js";
import "./chunk-Q2MGR3N3.js";
import "./chunk-T3SODRSX.js";
import "./chunk-Z7IMV3OO.js";
import "./chunk-XRZKGV3A.js";
import "./chunk-KM6V4D4M.js";
import "./chunk-YYD4XHAK.js";
import "./chunk-QYKUX4BK.js";
import "./chunk-FTRXAVU5.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-H7U6555I.js";
import "./chunk-4HTS35AU.js";
import "./chunk-XTNJSZT6.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-VPIIQEPM.js";
import "./chunk-LCRM5ZJ3.js";
import "./chunk-IGYH6CVE.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-UAPPXXJW.js";
import "./chunk-O5UFXCSB.js";
import "./chunk-BMTG7UUV.js";
import "./chunk-PTFJO5ZN.js";
import "./chunk-RAATGKSI.js";
import "./chunk-R5YSV2KX.js";
import "./chunk-RR6DWSCT.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-XQNBWVBA.js";
import "./chunk-PHQI57RM.js";
import "./chunk-ZRPV34MQ.js";
import "./chunk-U7VKDCKB.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-NY2BI3KC.js";
import "./chunk-GCWCF6TM.js";
import "./chunk-TMCFQO6D.js";
import "./chunk-ZJUKOGG4.js";
import "./chunk-BYKOBLBQ.js";
import "./chunk-V5AIFRQ7.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-C3OUACGZ.js";
import "./chunk-ABTGFNIV.js";
import "./chunk-IW2RFNNB.js";
import "./chunk-ON5QFYFO.js";
import "./chunk-4IL4BXG7.js";
import "./chunk-OMTKJ6RE.js";
import "./chunk-RPWITIPF.js";
import "./chunk-VA3D25IJ.js";
import "./chunk-IOLNIDZB.js";
import "./chunk-BJN62RB5.js";
import "./chunk-N2WOTUMV.js";
import "./chunk-IO52MYML.js";
import "./chunk-ERMMND4W.js";
import "./chunk-K2GQ7A2H.js";
import "./chunk-PPOEPAEE.js";
import "./chunk-KFURQPOV.js";
import "./chunk-NYLECAUL.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-3SKMLI7B.js";
import "./chunk-SJA752LS.js";
import "./chunk-VOIZJVVG.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-UTFFZ3C6.js";
import "./chunk-WCTQDI3T.js";
import "./chunk-THW7FYOT.js";
import "./chunk-MWA2ZXSV.js";
import "./chunk-JUYUUVVI.js";
import "./chunk-H2OHLRBZ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-2OQPEP3A.js";
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
