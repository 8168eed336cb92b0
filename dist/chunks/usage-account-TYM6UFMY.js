import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-RYNB5OCN.js";
import "./chunk-B5BGC6JY.js";
import "./chunk-QHUGF4CI.js";
import "./chunk-TJZRVUUR.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-QBZS6N7G.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-RYWK4MBV.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-P5XARQNQ.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-7E4CNMID.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
