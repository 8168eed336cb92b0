import {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
} from "./chunk-PCPVTUT6.js";
import "./chunk-FR5HABJD.js";
import "./chunk-ATW52AOA.js";
import "./chunk-MHCT7UXJ.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-3KQXEGSZ.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-RM3SS25X.js";
import "./chunk-A5VQQW3W.js";
import "./chunk-NO4Q5WCE.js";
import "./chunk-XCRRBLYD.js";
import "./chunk-T3NC5FS5.js";
import "./chunk-P4Z2YMR7.js";
import "./chunk-5PBHIICC.js";
import "./chunk-EB6D6L3F.js";
import "./chunk-K7CWAQPI.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-ASEL2QWO.js";
import "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";
export {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
};
