import {
  carryOut,
  openDraftingContext
} from "./chunk-3DHMDLD2.js";
import "./chunk-H2H6G6RJ.js";
import "./chunk-YHWFVIDD.js";
import "./chunk-3D32CF72.js";
import "./chunk-CBIBFZ27.js";
import "./chunk-B3WLYMMW.js";
import "./chunk-OMCVI7ME.js";
import "./chunk-FSOSVG2D.js";
import "./chunk-OHKOGFVL.js";
import "./chunk-KX54Q7NH.js";
import "./chunk-ATRGGO23.js";
import "./chunk-IL2I2JKL.js";
import "./chunk-QMZE2O23.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-66JMXR5B.js";
import "./chunk-UCCJAHQH.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-YZT3TICR.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-43G233TQ.js";
import "./chunk-AVCINMOK.js";
import "./chunk-UMUO4Z4Z.js";
import "./chunk-CPE5XWF3.js";
import "./chunk-23743N52.js";
import "./chunk-LSCIJYMQ.js";
import "./chunk-RRXXMETJ.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-3SBNAYIN.js";
import "./chunk-A2ZLQ477.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-Y4NNW3LB.js";
import "./chunk-ERMMND4W.js";
import "./chunk-4PDTTKNX.js";
import "./chunk-VABFO2NM.js";
import "./chunk-YG3I6Y5D.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-GYPZA376.js";
import "./chunk-T3DRDKFN.js";
import "./chunk-RM3SS25X.js";
import "./chunk-OFYD5FHB.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-YDRSXL4M.js";
import "./chunk-XBGXSDJN.js";
import "./chunk-ZWA4WTZ4.js";
import "./chunk-REYELA5Y.js";
import "./chunk-VWWPLCWK.js";
import "./chunk-RAATGKSI.js";
import "./chunk-MJTV3RJU.js";
import "./chunk-BG36MULF.js";
import "./chunk-STGNCV6O.js";
import "./chunk-DK3K3XML.js";
import "./chunk-YHIOGDME.js";
import "./chunk-HDVXZSIZ.js";
import "./chunk-XG2OM2L6.js";
import "./chunk-XE3QFG36.js";
import "./chunk-KLGKGQVN.js";
import "./chunk-4CFKOBUH.js";
import "./chunk-EM3RCGQK.js";
import "./chunk-2PHUPD5R.js";
import "./chunk-UL2KMK5F.js";
import "./chunk-INYB3Z5R.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-6FQ47JL4.js";
import "./chunk-IVCWUEF5.js";
import "./chunk-2FVRJVJB.js";
import "./chunk-UU2OJDM7.js";
import "./chunk-Y2ZHXQLB.js";
import "./chunk-3ZI42LRH.js";
import "./chunk-OKTAOABX.js";
import "./chunk-ZAWDGHVD.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-5EZN2YSB.js";
import "./chunk-3FK2LDCT.js";
import "./chunk-KEHWQHX2.js";
import "./chunk-VQ6OX5XD.js";
import "./chunk-FFB7JV26.js";
import "./chunk-OALWICPV.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
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
