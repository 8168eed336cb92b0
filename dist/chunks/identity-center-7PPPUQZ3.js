import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  centerNow,
  identityCenter
} from "./chunk-KKGYTXDT.js";
import "./chunk-2AVOA6K3.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-LE6YZMTW.js";
import "./chunk-MJMRV5NS.js";
import "./chunk-AT4V2SRX.js";
import "./chunk-JASSN6MU.js";
import "./chunk-H5MMNJU5.js";
import "./chunk-JO7POJPC.js";
import "./chunk-KA3W3RXL.js";
import "./chunk-6RR7IKZD.js";
import "./chunk-5XXZKCLX.js";
import "./chunk-WYER6P7V.js";
import "./chunk-OSNATWB5.js";
import "./chunk-MKFSVWTF.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-5DRS2J7O.js";
import "./chunk-FDAOWTER.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-7E4CNMID.js";
import "./chunk-HANBNIMK.js";
export {
  centerNow,
  identityCenter
};
