import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-WBNN2FXQ.js";
import "./chunk-MNA34ZQ5.js";
import "./chunk-WRXG65KR.js";
import "./chunk-5KYI3KIP.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-S4EZBP64.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-FPDFEL2P.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
