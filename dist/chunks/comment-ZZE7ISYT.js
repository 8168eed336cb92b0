import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-UN27JKW7.js";
import "./chunk-2MUPNAO2.js";
import "./chunk-LAC5U75N.js";
import "./chunk-2LSUTPPO.js";
import {
  mayBeCommand
} from "./chunk-RPAQBURA.js";
import "./chunk-U2OCC226.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-NI3P63FJ.js";
import "./chunk-5ITGPBKB.js";
import "./chunk-BUQLUHVV.js";
import "./chunk-4AO5I2YZ.js";
import "./chunk-JELGGJKV.js";
import "./chunk-R22OSPFW.js";
import "./chunk-336B4IRH.js";
import "./chunk-GVG2WL6A.js";
import "./chunk-L7VL7YWC.js";
import "./chunk-SEKMICIW.js";
import "./chunk-PVZH6LR4.js";
import "./chunk-X6ANIY7H.js";
import "./chunk-IVOYKZXI.js";
import "./chunk-DESE42XX.js";
import "./chunk-VQ23M2P7.js";
import "./chunk-YH7NM7CI.js";
import "./chunk-BZKBQ7K7.js";
import "./chunk-OFT73F2U.js";
import "./chunk-OOC4KLMY.js";
import "./chunk-HTOLCL5U.js";
import "./chunk-3YU4ZZVZ.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-SZMWXOUM.js";
import "./chunk-XYMEGMF7.js";
import "./chunk-CVNEYTDO.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-DY3T75CS.js";
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
