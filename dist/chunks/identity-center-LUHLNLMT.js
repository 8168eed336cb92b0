import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  centerNow,
  identityCenter
} from "./chunk-I2ROP2GG.js";
import "./chunk-PMW4WMMS.js";
import "./chunk-RUQHMXWA.js";
import "./chunk-V5VXPEIQ.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-B7DCDVW5.js";
import "./chunk-54WW2W2T.js";
import "./chunk-6GVU34CJ.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-H5MMNJU5.js";
import "./chunk-5XXZKCLX.js";
import "./chunk-EKX4C6OK.js";
import "./chunk-KA3W3RXL.js";
import "./chunk-6RR7IKZD.js";
import "./chunk-WYER6P7V.js";
import "./chunk-OSNATWB5.js";
import "./chunk-MKFSVWTF.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-5DRS2J7O.js";
import "./chunk-FDAOWTER.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";
export {
  centerNow,
  identityCenter
};
