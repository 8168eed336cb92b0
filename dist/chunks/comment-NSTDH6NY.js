import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-KLBTTS7N.js";
import "./chunk-NN7KOMU7.js";
import "./chunk-2XROHAOL.js";
import "./chunk-SNOAO7P4.js";
import "./chunk-4Y6TGBCZ.js";
import "./chunk-RF45D226.js";
import "./chunk-6HOJV4IJ.js";
import "./chunk-CTQUVZ4M.js";
import "./chunk-MJT252UB.js";
import "./chunk-XJVVR5YU.js";
import "./chunk-ZOI55TS7.js";
import "./chunk-2U6GW643.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-HESKV3R2.js";
import "./chunk-J5DX2JF3.js";
import "./chunk-3JC2E6ZX.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-GYDYV7S3.js";
import "./chunk-54LBTLAU.js";
import "./chunk-DZITENV5.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-25YFQOVV.js";
import "./chunk-C7GQWMKJ.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-PDDZZDIR.js";
import "./chunk-RUFRSSEF.js";
import "./chunk-A2JQ2QGZ.js";
import "./chunk-NCHCNZCJ.js";
import "./chunk-4NKBRQOA.js";
import "./chunk-ZMQZTYXP.js";
import "./chunk-CGIPQJ25.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-EIQN7S4W.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-DM45YB4O.js";
import "./chunk-FDRDTVOP.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-LJ4RGAKH.js";
import "./chunk-A5CISHCB.js";
import "./chunk-MBWNNAHX.js";
import "./chunk-75YPEKEC.js";
import "./chunk-M3ZJDECD.js";
import "./chunk-YWSUO6MR.js";
import "./chunk-SSBRTOUT.js";
import "./chunk-DGZRJ5K2.js";
import "./chunk-OHHVV3CX.js";
import "./chunk-UFYAVHYB.js";
import "./chunk-2VZXENBE.js";
import "./chunk-O5TRLP5B.js";
import "./chunk-FOZEV4U7.js";
import "./chunk-ERMMND4W.js";
import "./chunk-BBP6PROY.js";
import "./chunk-BKRRDZAH.js";
import "./chunk-QQ4ZXOLX.js";
import "./chunk-BWJTAYVT.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-BDWMMVXS.js";
import "./chunk-V5NO4B6S.js";
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
