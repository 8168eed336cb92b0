import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-NM74A3UD.js";
import "./chunk-PPTLTCEV.js";
import "./chunk-SI3LUFUD.js";
import "./chunk-MT56LLN2.js";
import {
  beginsCommand
} from "./chunk-OG4PZIFN.js";
import "./chunk-D37L7F3F.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-GERYFHYR.js";
import "./chunk-YTZKOPJC.js";
import "./chunk-OLMZ7QOR.js";
import "./chunk-KDTAGE2S.js";
import "./chunk-5G7CRMOA.js";
import "./chunk-ZBYSLAZJ.js";
import "./chunk-S24VQTS2.js";
import "./chunk-XXVDKFSY.js";
import "./chunk-DCDQUYIF.js";
import "./chunk-N52BXPCK.js";
import "./chunk-3IOXBM6R.js";
import "./chunk-Z2TPA4SF.js";
import "./chunk-FSZFI43V.js";
import "./chunk-X53VBC4Z.js";
import "./chunk-N5C7V76W.js";
import "./chunk-Y7AFQ5OF.js";
import "./chunk-JH2I4NUP.js";
import "./chunk-F7SQMS2L.js";
import "./chunk-VEQQI536.js";
import "./chunk-36QL5OV5.js";
import "./chunk-EXBDILG3.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-YCBNNYGV.js";
import "./chunk-FTVZSTHM.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-3LVFYELC.js";
import "./chunk-HANBNIMK.js";

// src/commands/draft/comment.ts
async function comment(run) {
  const { event } = run;
  if (event.kind !== "comment" || !beginsCommand(event.body)) return { done: [], failures: [] };
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
