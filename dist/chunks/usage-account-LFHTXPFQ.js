import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-NP2PFTPV.js";
import "./chunk-67Z64WBQ.js";
import "./chunk-Y5KOSBK3.js";
import "./chunk-K56KIEDG.js";
import "./chunk-YELRPNSD.js";
import "./chunk-UMU2P6X3.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-BT3YU2CA.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
