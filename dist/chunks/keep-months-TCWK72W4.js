import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-RMYLKQAU.js";
import "./chunk-3ZYYMGSK.js";
import "./chunk-XA3H57HV.js";
import "./chunk-XTHAILDX.js";
import "./chunk-FUNLS4I6.js";
import "./chunk-22XIMTKU.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-JEMHQILP.js";
import "./chunk-CHMOT6WE.js";
import "./chunk-VDCQQN2W.js";
import "./chunk-53ZRSUTC.js";
import "./chunk-VBL3SYO3.js";
import "./chunk-NOBR2QQD.js";
import "./chunk-54LBTLAU.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-BKRRDZAH.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";
export {
  compareKept,
  keep,
  newlyClosed
};
