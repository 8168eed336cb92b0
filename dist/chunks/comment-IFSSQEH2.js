import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-VOAV6PKV.js";
import "./chunk-NQCTJOM5.js";
import "./chunk-RIFDEUAM.js";
import "./chunk-WW22M2KI.js";
import "./chunk-WYGRSUPS.js";
import "./chunk-77JY2RA6.js";
import "./chunk-MTBXR53H.js";
import "./chunk-RASZJRZH.js";
import "./chunk-MCFVUSAV.js";
import "./chunk-YK44ICJ4.js";
import "./chunk-5RY6BNFH.js";
import "./chunk-7TPASVK3.js";
import "./chunk-QVHX4XI7.js";
import "./chunk-RIQWP2BG.js";
import "./chunk-EZY22GVP.js";
import "./chunk-FTRXAVU5.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-JIPRC6AN.js";
import "./chunk-I57WAQHA.js";
import "./chunk-P4GMQRYV.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-DMGMTJAT.js";
import "./chunk-3YJCMZOX.js";
import "./chunk-QESXUDB6.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-Q4OYX2OD.js";
import "./chunk-WAUBPQ32.js";
import "./chunk-LUW3W73P.js";
import "./chunk-CI2BDBIM.js";
import "./chunk-RAATGKSI.js";
import "./chunk-BS2YJCRN.js";
import "./chunk-DTA3ZZSZ.js";
import "./chunk-6WWY5OKV.js";
import "./chunk-QCZLGHDY.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-VOTTZVPD.js";
import "./chunk-P7NHKAFD.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-C4PRIFOD.js";
import "./chunk-HB3A65CV.js";
import "./chunk-VPYMMFT2.js";
import "./chunk-T5WOVIY7.js";
import "./chunk-GGNMV3C7.js";
import "./chunk-3FBFORYR.js";
import "./chunk-TERB6AOP.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-X7ATULI4.js";
import "./chunk-KCSJN43R.js";
import "./chunk-BZXCUUKH.js";
import "./chunk-4PAVFN2V.js";
import "./chunk-EXRNJIRP.js";
import "./chunk-3DMSEFBX.js";
import "./chunk-TJC7UTDA.js";
import "./chunk-B27T6AWU.js";
import "./chunk-66T3O6EP.js";
import "./chunk-IL3AAK7Z.js";
import "./chunk-34AVKZB6.js";
import "./chunk-ERMMND4W.js";
import "./chunk-FOZEV4U7.js";
import "./chunk-KMOS25V2.js";
import "./chunk-TWQXTDOW.js";
import "./chunk-OD7RCSSV.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-NMUAJKPK.js";
import "./chunk-HMX4RS42.js";
import "./chunk-PRCHM3VI.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-KIBY2ZGN.js";
import "./chunk-LF3YEVSC.js";
import "./chunk-Z3VYZRZB.js";
import "./chunk-3YSDA5MG.js";
import "./chunk-A67EPBY3.js";
import "./chunk-S4EZBP64.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-FPDFEL2P.js";
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
