import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-Q4KXWALI.js";
import "./chunk-QDHL5VP5.js";
import "./chunk-DITVJRYC.js";
import "./chunk-CMJD4FDS.js";
import {
  mayBeCommand
} from "./chunk-NSJD5AWB.js";
import "./chunk-HK6KNB43.js";
import "./chunk-FX6WPC5P.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-J2AFGUUI.js";
import "./chunk-LK4QBS3M.js";
import "./chunk-BUQLUHVV.js";
import "./chunk-UUIBLE76.js";
import "./chunk-LEXDFFVZ.js";
import "./chunk-PBLW3N5H.js";
import "./chunk-KBCWNNPZ.js";
import "./chunk-BJ7UBYP4.js";
import "./chunk-5IPYQ757.js";
import "./chunk-4FBATXAE.js";
import "./chunk-KUFFEAV3.js";
import "./chunk-CES2UADN.js";
import "./chunk-MN3RHJV6.js";
import "./chunk-57QILWU5.js";
import "./chunk-O7WIQSIW.js";
import "./chunk-MIIIYZB2.js";
import "./chunk-HYYFTP2I.js";
import "./chunk-GEJDEOPU.js";
import "./chunk-W3DTP7WZ.js";
import "./chunk-6JAXGOXP.js";
import "./chunk-EGKC3PF6.js";
import "./chunk-NPR7PQMG.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-USNQR5VZ.js";
import "./chunk-OLDHIANG.js";
import "./chunk-7GLTPKRJ.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-ADLOHSWA.js";
import "./chunk-SJTK6B3P.js";
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
