import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-6YPB4YWJ.js";
import "./chunk-3SY2R7FC.js";
import "./chunk-TXXNUWHV.js";
import "./chunk-AYJYLJIA.js";
import {
  mayBeCommand
} from "./chunk-EJ7P2HR6.js";
import "./chunk-UK5757QM.js";
import "./chunk-6OGNYSL3.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-742YIOXZ.js";
import "./chunk-RM4HZDXC.js";
import "./chunk-BUQLUHVV.js";
import "./chunk-IJQTDOQI.js";
import "./chunk-NX5IOOF4.js";
import "./chunk-Z76MI6Y6.js";
import "./chunk-B6QZDC7E.js";
import "./chunk-HAXFOUBY.js";
import "./chunk-563GJ4ZJ.js";
import "./chunk-7PHOKILU.js";
import "./chunk-P2C2DPGY.js";
import "./chunk-Q2PHEWX4.js";
import "./chunk-W4RARWCU.js";
import "./chunk-GICIV6UI.js";
import "./chunk-WNHYNYCE.js";
import "./chunk-MMJXZ54M.js";
import "./chunk-I7DDRHEL.js";
import "./chunk-O42V2KR6.js";
import "./chunk-IITFFCQK.js";
import "./chunk-6IX6E7ZU.js";
import "./chunk-HPIVOEY4.js";
import "./chunk-YBRG7M4I.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-GBN6UEHP.js";
import "./chunk-B7D2ECX2.js";
import "./chunk-TPXWXW7E.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-L5EPSLQC.js";
import "./chunk-B4LSIJN2.js";
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
