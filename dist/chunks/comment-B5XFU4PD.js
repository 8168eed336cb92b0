import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-SUTIUD2K.js";
import "./chunk-MFO2RV2A.js";
import "./chunk-YEG7UO5H.js";
import "./chunk-W4KUGGYK.js";
import "./chunk-35RGDZ4M.js";
import "./chunk-RDVZ52ZU.js";
import "./chunk-OEUNGE45.js";
import "./chunk-UYHMEDX6.js";
import "./chunk-P4DVRT2W.js";
import "./chunk-SXIP3EIG.js";
import "./chunk-URKAUPEK.js";
import "./chunk-BGCXU4SN.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-ETA4EVSI.js";
import "./chunk-6Y6257H7.js";
import "./chunk-LGWJAWAI.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-SF2I53AO.js";
import "./chunk-XF2UVBX4.js";
import "./chunk-NKWPVEZ5.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-PO2HSCSZ.js";
import "./chunk-QXH4KMX7.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-XHXGKHRJ.js";
import "./chunk-XMDTAMTE.js";
import "./chunk-W3M72MPW.js";
import "./chunk-RLDHDB3V.js";
import "./chunk-7PKDGSH6.js";
import "./chunk-RGTL6N5U.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-5VUGAJRB.js";
import "./chunk-LYU4J4TO.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-6NJRS54Q.js";
import "./chunk-ZPQOJMYP.js";
import "./chunk-HGYOQXOB.js";
import "./chunk-WOQUNMFK.js";
import "./chunk-M3UDNRPW.js";
import "./chunk-KVS5Z24R.js";
import "./chunk-P6Q6CXC4.js";
import "./chunk-LQGUB7LS.js";
import "./chunk-KFODN6XA.js";
import "./chunk-MU3EBKVO.js";
import "./chunk-PXDQ6CMQ.js";
import "./chunk-7YLTQWKC.js";
import "./chunk-FOZEV4U7.js";
import "./chunk-ERMMND4W.js";
import "./chunk-EARLCNDF.js";
import "./chunk-P2PCYKYC.js";
import "./chunk-BWVLIR4I.js";
import "./chunk-Z3IOQBRK.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-VZSRFCHA.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-XJDHYNA7.js";
import "./chunk-CYIKYV75.js";
import "./chunk-2FKTRT3S.js";
import "./chunk-DU67JHQ4.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-25KTMJH4.js";
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
