import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-3UK4MTD5.js";
import "./chunk-YPWVFLA7.js";
import "./chunk-TGLSC7PO.js";
import "./chunk-VHEFVHN7.js";
import "./chunk-B2COKJEP.js";
import "./chunk-XRLAPSSC.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-GCM55C3J.js";
import "./chunk-OCK3JRD4.js";
import "./chunk-5QYLRE3V.js";
import "./chunk-VQSGGAGM.js";
import "./chunk-BKZDKE24.js";
import "./chunk-YIZN3EWT.js";
import "./chunk-HYOLTXCT.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-CYU6AUDN.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-HQRPCQRH.js";
import "./chunk-HANBNIMK.js";
export {
  compareKept,
  keep,
  newlyClosed
};
