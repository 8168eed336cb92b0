import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  centerNow,
  identityCenter
} from "./chunk-MZ2AX6MV.js";
import "./chunk-SXF66GNL.js";
import "./chunk-VFZXH3LF.js";
import "./chunk-7M4YKZB2.js";
import "./chunk-J3UZHGYX.js";
import "./chunk-LE6YZMTW.js";
import "./chunk-K56KIEDG.js";
import "./chunk-JASSN6MU.js";
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
import "./chunk-BT3YU2CA.js";
import "./chunk-HANBNIMK.js";
export {
  centerNow,
  identityCenter
};
