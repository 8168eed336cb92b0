import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  centerNow,
  identityCenter
} from "./chunk-7QBMNHAD.js";
import "./chunk-QSDKZGWG.js";
import "./chunk-AVKQBH3X.js";
import "./chunk-LE6YZMTW.js";
import "./chunk-VKFQUTPV.js";
import "./chunk-PQLZL5GW.js";
import "./chunk-JASSN6MU.js";
import "./chunk-3RU5F3RE.js";
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
import "./chunk-JEVK7OON.js";
import "./chunk-HANBNIMK.js";
export {
  centerNow,
  identityCenter
};
