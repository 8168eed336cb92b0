import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  centerNow,
  identityCenter
} from "./chunk-YIKPBGBL.js";
import "./chunk-KTMOU72D.js";
import "./chunk-AVKQBH3X.js";
import "./chunk-LE6YZMTW.js";
import "./chunk-4DXGDWWJ.js";
import "./chunk-HU4ETHVY.js";
import "./chunk-JASSN6MU.js";
import "./chunk-4YOPGWGD.js";
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
import "./chunk-XF5S6IYU.js";
import "./chunk-HANBNIMK.js";
export {
  centerNow,
  identityCenter
};
