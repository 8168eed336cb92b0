import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-WFVMBG47.js";
import "./chunk-WD3PXIDJ.js";
import "./chunk-2AK5YFEL.js";
import "./chunk-O7GRFR6R.js";
import "./chunk-7XOG4V56.js";
import "./chunk-BBK4O4NU.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-DFUYBM5I.js";
import "./chunk-QG6DCTLK.js";
import "./chunk-EKOTZQB2.js";
import "./chunk-HYIZLH6G.js";
import "./chunk-YC3WF4GH.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-I3UFP33I.js";
import "./chunk-ZMKP2VZD.js";
import "./chunk-AOVP5XY7.js";
import {
  isForDispatch,
  mayBeCommand
} from "./chunk-3IIPRFPT.js";
import "./chunk-JZMZ2A3I.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-6ETFULRW.js";
import "./chunk-YT2VEA7E.js";
import "./chunk-5YX2ITCK.js";
import "./chunk-AWNPJANV.js";
import "./chunk-4BINAWUK.js";
import "./chunk-AMTCD5QK.js";
import "./chunk-END2J3R5.js";
import "./chunk-JE25QGZP.js";
import "./chunk-DVA5LWKZ.js";
import "./chunk-CBO6ZJSG.js";
import "./chunk-TLEWGYFP.js";
import "./chunk-CFU6IJYO.js";
import "./chunk-IQYODAHM.js";
import "./chunk-LQXK2DLH.js";
import "./chunk-WZMPT2HL.js";
import "./chunk-PN4MP4YD.js";
import "./chunk-P427TW3V.js";
import "./chunk-JJCJOELZ.js";
import "./chunk-SL3WMRP5.js";
import "./chunk-FOZEV4U7.js";
import "./chunk-M7MKKZDW.js";
import "./chunk-HOU7EHYW.js";
import "./chunk-DQEUPZ6L.js";
import "./chunk-AHHYWK62.js";
import "./chunk-CMQU2QMZ.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-PTMXEK6J.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-5YBOPI3C.js";
import "./chunk-JGES2VEC.js";
import "./chunk-FQSBQVPG.js";
import "./chunk-J66YPKMH.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import "./chunk-I7UX5XDG.js";
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
