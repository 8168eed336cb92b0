import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  endpointFor,
  inEachAccount,
  openCenterWith,
  sessionsOf
} from "./chunk-KBGW2RPH.js";
import "./chunk-LONAZFYW.js";
import "./chunk-JEVK7OON.js";
import "./chunk-HANBNIMK.js";
export {
  endpointFor,
  inEachAccount,
  openCenterWith,
  sessionsOf
};
