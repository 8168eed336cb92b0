import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-HEBBTPW5.js";
import "./chunk-6QELRQWK.js";
import "./chunk-FN64JXFB.js";
import "./chunk-SNOAO7P4.js";
import "./chunk-4Y6TGBCZ.js";
import "./chunk-I7POYJFU.js";
import "./chunk-HBIFKZOE.js";
import "./chunk-M2LIBMYP.js";
import "./chunk-XJVVR5YU.js";
import "./chunk-ZOI55TS7.js";
import "./chunk-2U6GW643.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-HESKV3R2.js";
import "./chunk-3JC2E6ZX.js";
import "./chunk-J5DX2JF3.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-NQVN4B5L.js";
import "./chunk-DZITENV5.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-25YFQOVV.js";
import "./chunk-C7GQWMKJ.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-PDDZZDIR.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-RUFRSSEF.js";
import "./chunk-C32XSH42.js";
import "./chunk-NCHCNZCJ.js";
import "./chunk-4NKBRQOA.js";
import "./chunk-CGIPQJ25.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-P3JBPLEU.js";
import "./chunk-A5MSSUHV.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-L4TBJOTK.js";
import "./chunk-FDRDTVOP.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-XZBDONAS.js";
import "./chunk-Q52FVW7P.js";
import "./chunk-MBWNNAHX.js";
import "./chunk-75YPEKEC.js";
import "./chunk-M3ZJDECD.js";
import "./chunk-XTHAILDX.js";
import "./chunk-7CHW4N7X.js";
import "./chunk-DGZRJ5K2.js";
import "./chunk-FUNLS4I6.js";
import "./chunk-UFYAVHYB.js";
import "./chunk-2VZXENBE.js";
import "./chunk-O5TRLP5B.js";
import "./chunk-FOZEV4U7.js";
import "./chunk-ERMMND4W.js";
import "./chunk-4OTBFHZV.js";
import "./chunk-QQ4ZXOLX.js";
import "./chunk-22XIMTKU.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-VBL3SYO3.js";
import "./chunk-NOBR2QQD.js";
import "./chunk-54LBTLAU.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-BKRRDZAH.js";
import "./chunk-3ATBPZ3J.js";
import "./chunk-6ENMQ3WM.js";
import "./chunk-6NQFR7DC.js";
import "./chunk-DO6RKJNE.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-JRHRWIAT.js";
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
