import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  receiveUse,
  startUse
} from "./chunk-UEPYURSV.js";
import "./chunk-PBAOTGYV.js";
import "./chunk-Y5MFAWOZ.js";
import "./chunk-WAUBPQ32.js";
import "./chunk-LUW3W73P.js";
import "./chunk-CI2BDBIM.js";
import "./chunk-RAATGKSI.js";
import "./chunk-BS2YJCRN.js";
import "./chunk-3FBFORYR.js";
import "./chunk-TERB6AOP.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-X7ATULI4.js";
import "./chunk-KCSJN43R.js";
import "./chunk-BZXCUUKH.js";
import "./chunk-B27T6AWU.js";
import "./chunk-34AVKZB6.js";
import "./chunk-FOZEV4U7.js";
import "./chunk-KMOS25V2.js";
import "./chunk-TWQXTDOW.js";
import "./chunk-OD7RCSSV.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-KIBY2ZGN.js";
import "./chunk-Z3VYZRZB.js";
import "./chunk-3YSDA5MG.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-FPDFEL2P.js";
import "./chunk-HANBNIMK.js";
export {
  receiveUse,
  startUse
};
