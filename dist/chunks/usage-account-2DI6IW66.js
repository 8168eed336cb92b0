import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-HJWSABWP.js";
import "./chunk-AZXW6E52.js";
import "./chunk-QHTOYSJK.js";
import "./chunk-HBEGNS45.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-DO6RKJNE.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
