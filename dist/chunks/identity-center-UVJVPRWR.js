import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  centerNow,
  identityCenter
} from "./chunk-APYPVZDB.js";
import "./chunk-4UHRG6HS.js";
import "./chunk-YSZMCR7R.js";
import "./chunk-V5VXPEIQ.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-EJ2GRJDY.js";
import "./chunk-SHXWRP3A.js";
import "./chunk-NXAFP356.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-H5MMNJU5.js";
import "./chunk-5XXZKCLX.js";
import "./chunk-SAWPHQZF.js";
import "./chunk-KA3W3RXL.js";
import "./chunk-6RR7IKZD.js";
import "./chunk-WYER6P7V.js";
import "./chunk-OSNATWB5.js";
import "./chunk-MKFSVWTF.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-5DRS2J7O.js";
import "./chunk-FDAOWTER.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  centerNow,
  identityCenter
};
