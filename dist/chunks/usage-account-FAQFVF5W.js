import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-7P2SJ6OY.js";
import "./chunk-57B56E5P.js";
import "./chunk-VKT2TCJQ.js";
import "./chunk-SUEY2STR.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-XF2UVBX4.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-VZSRFCHA.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-DU67JHQ4.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
