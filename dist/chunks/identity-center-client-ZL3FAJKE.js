import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ASSIGNMENTS_AT_ONCE,
  CALLS_A_SECOND,
  identityCenterClients
} from "./chunk-VXWZ4JPG.js";
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
import "./chunk-2EOPFUDI.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  ASSIGNMENTS_AT_ONCE,
  CALLS_A_SECOND,
  identityCenterClients
};
