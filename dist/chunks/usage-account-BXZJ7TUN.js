import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-TSSH52SE.js";
import "./chunk-3HKZEOI7.js";
import "./chunk-JP2U6SQD.js";
import "./chunk-XNEJBU4W.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-ZMKP2VZD.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-PTMXEK6J.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-J66YPKMH.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import "./chunk-I7UX5XDG.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
