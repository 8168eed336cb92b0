import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  beginsCommand,
  carryOut,
  openDesk
} from "./chunk-67E6JW72.js";
import "./chunk-ZR5O5KAV.js";
import "./chunk-PF4GS6SA.js";
import "./chunk-BHY5W6WL.js";
import "./chunk-TKHZFWIH.js";
import "./chunk-EYAXNZXW.js";
import "./chunk-WRYWZH5C.js";
import "./chunk-M5GBEJGF.js";
import "./chunk-UZLUWRRN.js";
import "./chunk-7GT4LQPA.js";
import "./chunk-BR5JVA2O.js";
import "./chunk-6Z3YQYLC.js";
import "./chunk-63IIWJXD.js";
import "./chunk-PWFYPH5Z.js";
import "./chunk-SMRH5QHS.js";
import "./chunk-W7R4N7XH.js";
import "./chunk-UZR62X7Q.js";
import "./chunk-CI6NDGMD.js";
import "./chunk-OHN3QPBG.js";
import "./chunk-HNXNCRVS.js";
import "./chunk-4Y2JFMOU.js";
import "./chunk-7FBTMPO7.js";
import "./chunk-27JTSM5T.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-FPX2KNDF.js";
import "./chunk-5MI7KJTZ.js";
import "./chunk-66AHU2QG.js";
import "./chunk-M6SM3B37.js";
import "./chunk-BLTFFHKN.js";
import "./chunk-FCFHHTHJ.js";
import "./chunk-2PJPUSQV.js";
import "./chunk-5CZPKX3J.js";
import "./chunk-KD64ZQJX.js";
import "./chunk-LGWQTX52.js";
import "./chunk-GJPP2ENX.js";
import "./chunk-I5464BDN.js";
import "./chunk-HLWAQ755.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-YC7I2M5Q.js";
import "./chunk-XOIEUEHS.js";
import "./chunk-VV2WRKN4.js";
import "./chunk-BEAMCFB2.js";
import "./chunk-H5SL6L5Z.js";
import "./chunk-JBV3PYQV.js";
import "./chunk-HZCZN6RS.js";
import "./chunk-WIAUJLY6.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-3TYLJU7Q.js";
import "./chunk-OVFC6JUE.js";
import "./chunk-C6JBHP6U.js";
import "./chunk-APHMWDSF.js";
import "./chunk-6BXRJHYU.js";
import "./chunk-QN7XVHQS.js";
import "./chunk-SCPBFLO2.js";
import "./chunk-OHLJPG27.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-KFAEXSQZ.js";
import "./chunk-HANBNIMK.js";

// src/commands/comment.ts
async function comment(run) {
  const { event } = run;
  if (event.kind !== "comment" || !beginsCommand(event.body)) return { done: [], failures: [] };
  const desk = await openDesk(run);
  const { on, comment: id, body, sender } = event;
  const done = await carryOut(desk, { on, comment: id, body, sender, edited: false });
  return { done: done === void 0 ? [] : [done], failures: [] };
}
export {
  comment
};
