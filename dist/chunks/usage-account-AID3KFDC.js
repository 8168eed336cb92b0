import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-AZRWTJZK.js";
import "./chunk-QVVFYQUT.js";
import "./chunk-HBEGNS45.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-53ZRSUTC.js";
import "./chunk-NOBR2QQD.js";
import "./chunk-54LBTLAU.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-DO6RKJNE.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
