import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  openDraftingContext
} from "./chunk-LGJKHK7J.js";
import "./chunk-QD7ASBKX.js";
import "./chunk-ZC7ADQZN.js";
import "./chunk-5S7WNAC3.js";
import {
  mayBeCommand
} from "./chunk-PMOWTRR2.js";
import "./chunk-G4QTL4EY.js";
import "./chunk-3WJQRG47.js";
import {
  callsLeft,
  shortOfCalls
} from "./chunk-4YCM52TG.js";
import "./chunk-QBZS6N7G.js";
import "./chunk-BUQLUHVV.js";
import "./chunk-6TQTB4BX.js";
import "./chunk-P6IJOJFL.js";
import "./chunk-5QFBNDQL.js";
import "./chunk-JU3TMR45.js";
import "./chunk-Y2TYWWQJ.js";
import "./chunk-K7FXE2M4.js";
import "./chunk-T27J4UIC.js";
import "./chunk-OGRXZ4VT.js";
import "./chunk-ALNBE5O3.js";
import "./chunk-UUOOGX3Z.js";
import "./chunk-RPT5VOWX.js";
import "./chunk-GIOBSXB3.js";
import "./chunk-XBNICHVB.js";
import "./chunk-2AUKCRFN.js";
import "./chunk-M7MKKZDW.js";
import "./chunk-6NESKLHT.js";
import "./chunk-AHQOQTUP.js";
import "./chunk-JLJN2ODF.js";
import "./chunk-52ETAV4N.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-RYWK4MBV.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-4PDKOEGD.js";
import "./chunk-AHRTCP42.js";
import "./chunk-P5XARQNQ.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-7E4CNMID.js";
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
