import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  centerNow,
  identityCenter
} from "./chunk-DZ2WN4SG.js";
import "./chunk-JGGN55OE.js";
import "./chunk-YOBU7FFM.js";
import "./chunk-V5VXPEIQ.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-VXWZ4JPG.js";
import "./chunk-OLQJMXCU.js";
import "./chunk-VCA6IHM6.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-H5MMNJU5.js";
import "./chunk-5XXZKCLX.js";
import "./chunk-KA3W3RXL.js";
import "./chunk-6RR7IKZD.js";
import "./chunk-WYER6P7V.js";
import "./chunk-OSNATWB5.js";
import "./chunk-MKFSVWTF.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-5DRS2J7O.js";
import "./chunk-FDAOWTER.js";
import "./chunk-IO52MYML.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  centerNow,
  identityCenter
};
