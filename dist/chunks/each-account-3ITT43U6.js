import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  endpointFor,
  inAccounts,
  inEachAccount,
  openCenterWith,
  sessionsOf
} from "./chunk-UY3QG3AE.js";
import "./chunk-YPGYNL5E.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-M3KYLIUW.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-YJSYBRY4.js";
import "./chunk-HANBNIMK.js";
export {
  endpointFor,
  inAccounts,
  inEachAccount,
  openCenterWith,
  sessionsOf
};
