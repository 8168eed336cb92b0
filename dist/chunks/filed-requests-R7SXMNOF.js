import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-RPT5VOWX.js";
import "./chunk-GIOBSXB3.js";
import "./chunk-XBNICHVB.js";
import "./chunk-52ETAV4N.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-4PDKOEGD.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-7E4CNMID.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
