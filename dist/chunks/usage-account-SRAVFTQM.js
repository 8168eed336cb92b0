import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-W2V6D2KP.js";
import "./chunk-O3WAFDUU.js";
import "./chunk-UY3QG3AE.js";
import "./chunk-YPGYNL5E.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-BF3CSN2O.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-NYWYUR35.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-M3KYLIUW.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-YJSYBRY4.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
