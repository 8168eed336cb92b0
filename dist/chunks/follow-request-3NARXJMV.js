import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
} from "./chunk-7HEGBH4O.js";
import "./chunk-LSD3UWNZ.js";
import "./chunk-JBIQYUUV.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-P7NHKAFD.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-C4PRIFOD.js";
import "./chunk-HB3A65CV.js";
import "./chunk-VPYMMFT2.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-X7ATULI4.js";
import "./chunk-KCSJN43R.js";
import "./chunk-BZXCUUKH.js";
import "./chunk-3DMSEFBX.js";
import "./chunk-TJC7UTDA.js";
import "./chunk-B27T6AWU.js";
import "./chunk-KMOS25V2.js";
import "./chunk-TWQXTDOW.js";
import "./chunk-OD7RCSSV.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-KIBY2ZGN.js";
import "./chunk-LF3YEVSC.js";
import "./chunk-Z3VYZRZB.js";
import "./chunk-3YSDA5MG.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-FPDFEL2P.js";
import "./chunk-HANBNIMK.js";
export {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
};
