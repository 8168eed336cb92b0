import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  endpointFor,
  inAccounts,
  inEachAccount,
  openCenterWith,
  sessionsOf
} from "./chunk-VD67ZGDE.js";
import "./chunk-CYJ3IPEB.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-CVNEYTDO.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  endpointFor,
  inAccounts,
  inEachAccount,
  openCenterWith,
  sessionsOf
};
