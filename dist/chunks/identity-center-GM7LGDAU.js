import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  centerNow,
  identityCenter
} from "./chunk-24IG22R4.js";
import "./chunk-J3UZHGYX.js";
import "./chunk-LE6YZMTW.js";
import "./chunk-K56KIEDG.js";
import "./chunk-HVSKYFDQ.js";
import "./chunk-EFXZYDVF.js";
import "./chunk-JASSN6MU.js";
import "./chunk-27ZTB6QP.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-KFAEXSQZ.js";
import "./chunk-6RR7IKZD.js";
import "./chunk-H5MMNJU5.js";
import "./chunk-KA3W3RXL.js";
import "./chunk-5XXZKCLX.js";
import "./chunk-WYER6P7V.js";
import "./chunk-OSNATWB5.js";
import "./chunk-MKFSVWTF.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-5DRS2J7O.js";
import "./chunk-FDAOWTER.js";
import "./chunk-HANBNIMK.js";
export {
  centerNow,
  identityCenter
};
