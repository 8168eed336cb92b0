import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  receiveUse,
  startUse
} from "./chunk-TZGOX2NY.js";
import "./chunk-KRJNS66E.js";
import "./chunk-W57JFYXU.js";
import "./chunk-7J73DFFT.js";
import "./chunk-ZFSGIOBZ.js";
import "./chunk-FNA6XTYN.js";
import "./chunk-NTK332QW.js";
import "./chunk-RAATGKSI.js";
import "./chunk-VBRAZF5I.js";
import "./chunk-73T3MLOE.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-CSRUSCDP.js";
import "./chunk-HYND55M2.js";
import "./chunk-52DOAGUI.js";
import "./chunk-7DUQEMWH.js";
import "./chunk-NDAA2G5X.js";
import "./chunk-FOZEV4U7.js";
import "./chunk-KBURDLZM.js";
import "./chunk-D3EBBL4Q.js";
import "./chunk-TZNWC3R7.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-63XAIK3P.js";
import "./chunk-AH4OJLGL.js";
import "./chunk-YJJ75ATX.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  receiveUse,
  startUse
};
