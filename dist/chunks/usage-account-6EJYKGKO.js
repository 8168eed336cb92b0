import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-UMGKB7HY.js";
import "./chunk-5LDTCSBJ.js";
import "./chunk-XMKYOOAX.js";
import "./chunk-2LFO2VP4.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-YIVBM35X.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-HQRPCQRH.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
