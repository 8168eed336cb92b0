import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-XUVYNCUX.js";
import "./chunk-6SP7CX4V.js";
import "./chunk-KBGW2RPH.js";
import "./chunk-AVKQBH3X.js";
import "./chunk-OA7TH63S.js";
import "./chunk-LONAZFYW.js";
import "./chunk-WUQS66J3.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-JEVK7OON.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
