import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  centerNow,
  identityCenter
} from "./chunk-TFM42ENY.js";
import "./chunk-I3YFJ7R5.js";
import "./chunk-PZ5W6ZW2.js";
import "./chunk-V5VXPEIQ.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-5VTXMSYF.js";
import "./chunk-IDLPHWY5.js";
import "./chunk-3RFI4W2N.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-H5MMNJU5.js";
import "./chunk-5XXZKCLX.js";
import "./chunk-M3ZJDECD.js";
import "./chunk-KA3W3RXL.js";
import "./chunk-6RR7IKZD.js";
import "./chunk-WYER6P7V.js";
import "./chunk-OSNATWB5.js";
import "./chunk-MKFSVWTF.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-5DRS2J7O.js";
import "./chunk-FDAOWTER.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";
export {
  centerNow,
  identityCenter
};
