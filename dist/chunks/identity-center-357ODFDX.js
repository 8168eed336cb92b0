import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  centerNow,
  identityCenter
} from "./chunk-YW7N2DJ4.js";
import "./chunk-ZDZMZA5I.js";
import "./chunk-IVQVQ73K.js";
import "./chunk-V5VXPEIQ.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-YUHTVRHQ.js";
import "./chunk-ONLXWNDK.js";
import "./chunk-QUORA2EW.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-H5MMNJU5.js";
import "./chunk-5XXZKCLX.js";
import "./chunk-IO52MYML.js";
import "./chunk-KA3W3RXL.js";
import "./chunk-6RR7IKZD.js";
import "./chunk-WYER6P7V.js";
import "./chunk-OSNATWB5.js";
import "./chunk-MKFSVWTF.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-5DRS2J7O.js";
import "./chunk-FDAOWTER.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  centerNow,
  identityCenter
};
