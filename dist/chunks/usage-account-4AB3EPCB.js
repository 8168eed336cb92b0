import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-JGJJZSCD.js";
import "./chunk-GVS4STEC.js";
import "./chunk-6BLY57MG.js";
import "./chunk-FTHHOEJ2.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-ZOEXURGG.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-FF75J5VU.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-HNLUBKDD.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-5HQJZCAA.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
