import {
  carryOut,
  openDraftingContext
} from "./chunk-TW2SLZ3D.js";
import "./chunk-ZDNCXLII.js";
import "./chunk-FGXQ6SU6.js";
import "./chunk-R7QYLYPZ.js";
import "./chunk-IAAKPRJS.js";
import "./chunk-ZWMOLDND.js";
import "./chunk-XUBLTG7E.js";
import "./chunk-BY2REN4Y.js";
import "./chunk-4L2OAXWO.js";
import "./chunk-2OND7LUU.js";
import "./chunk-CJMUU6OE.js";
import "./chunk-LXLHP6Q4.js";
import "./chunk-2SWVUUH3.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-FOYQU4ZK.js";
import "./chunk-FE3Q5GDG.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-C5D2MJG5.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-43G233TQ.js";
import "./chunk-AVCINMOK.js";
import "./chunk-4UUVGWZB.js";
import "./chunk-YWLFWPS7.js";
import "./chunk-PQFNG66G.js";
import "./chunk-77VWJYOA.js";
import "./chunk-VT3GXJA6.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-3SBNAYIN.js";
import "./chunk-ZRVOOPYJ.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-I6VAQL4J.js";
import "./chunk-ERMMND4W.js";
import "./chunk-Y2SAKZ23.js";
import "./chunk-VABFO2NM.js";
import "./chunk-D3SV5FMD.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-LA7JO4TQ.js";
import "./chunk-LYYKIVZA.js";
import "./chunk-RM3SS25X.js";
import "./chunk-OFYD5FHB.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-UJ4HEWW6.js";
import "./chunk-DVGKEPDG.js";
import "./chunk-LQJYBYE2.js";
import "./chunk-BIRENMU3.js";
import "./chunk-5EWTJK2A.js";
import "./chunk-RAATGKSI.js";
import "./chunk-I2V4NVTI.js";
import "./chunk-BG36MULF.js";
import "./chunk-STGNCV6O.js";
import "./chunk-KGQUXYFZ.js";
import "./chunk-XCRRBLYD.js";
import "./chunk-OOXREK5X.js";
import "./chunk-QW72YNWM.js";
import "./chunk-VB5SJ63I.js";
import "./chunk-HIRZQZL2.js";
import "./chunk-PXYSBH3L.js";
import "./chunk-GK7UCWRU.js";
import "./chunk-JDW5NQR5.js";
import "./chunk-K7CWAQPI.js";
import "./chunk-XFGPAVYJ.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-4N4QYRFZ.js";
import "./chunk-MUKFLDLX.js";
import "./chunk-M7WDVFKY.js";
import "./chunk-RQRWCBON.js";
import "./chunk-IK4M34F4.js";
import "./chunk-HUI7O4SP.js";
import "./chunk-675XZYWQ.js";
import "./chunk-7FYTX7HS.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-ASEL2QWO.js";
import "./chunk-MMCQEQHQ.js";
import "./chunk-YONKKONV.js";
import "./chunk-AIWIUXUU.js";
import "./chunk-C2ZTIIJ5.js";
import "./chunk-VLPDP3Q6.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
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
