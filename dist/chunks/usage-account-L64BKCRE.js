import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-HJXEG7OR.js";
import "./chunk-AWJGKX6L.js";
import "./chunk-WRYWZH5C.js";
import "./chunk-W7R4N7XH.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-I5464BDN.js";
import "./chunk-JBV3PYQV.js";
import "./chunk-HZCZN6RS.js";
import "./chunk-K67IUG7Y.js";
import "./chunk-QN7XVHQS.js";
import "./chunk-SCPBFLO2.js";
import "./chunk-OHLJPG27.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-KFAEXSQZ.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
