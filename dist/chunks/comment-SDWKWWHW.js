import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-NUOHSWVC.js";
import "./chunk-GIEZUKWO.js";
import "./chunk-N4DWFCDF.js";
import "./chunk-OM3ZVLDU.js";
import {
  mayBeCommand
} from "./chunk-7LKLG3FY.js";
import "./chunk-BUQLUHVV.js";
import "./chunk-KQCVITBX.js";
import "./chunk-GKLX37WB.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-NPLTITKF.js";
import "./chunk-BF3CSN2O.js";
import "./chunk-TSOIVAWU.js";
import "./chunk-O3CHLFDV.js";
import "./chunk-RPY54CYB.js";
import "./chunk-7QWR5C5B.js";
import "./chunk-VTKRNDCO.js";
import "./chunk-HV2624JG.js";
import "./chunk-GMLHI2AH.js";
import "./chunk-PZFETA56.js";
import "./chunk-BXXXUEDQ.js";
import "./chunk-TTNJSCL4.js";
import "./chunk-PK4KTKW7.js";
import "./chunk-AEQAHWDG.js";
import "./chunk-I2TDBBUR.js";
import "./chunk-M6YCECDW.js";
import "./chunk-M7MKKZDW.js";
import "./chunk-26WDXC6X.js";
import "./chunk-ZAG5DKBL.js";
import "./chunk-TF4WRTGW.js";
import "./chunk-UM3HOBPC.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-NYWYUR35.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-BOUWOCWK.js";
import "./chunk-CPD5GSHZ.js";
import "./chunk-M3KYLIUW.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-YJSYBRY4.js";
import "./chunk-HANBNIMK.js";

// src/commands/draft/comment.ts
async function comment(run) {
  const { event } = run;
  if (event.kind !== "comment" || !mayBeCommand(event.body)) return { done: [], failures: [] };
  const short = shortOfCalls(await callsLeft(run.github));
  if (short !== void 0) return { done: [], failures: [short] };
  const context = await openDraftingContext(run);
  const { on, comment: id, body, sender } = event;
  const done = await carryOut(context, { on, id, body, sender, edited: false });
  return { done: done === void 0 ? [] : [done], failures: [] };
}
export {
  comment
};
