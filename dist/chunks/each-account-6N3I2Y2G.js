import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  endpointFor,
  inEachAccount,
  openCenterWith,
  sessionsOf
} from "./chunk-QI5SUS3S.js";
import "./chunk-LONAZFYW.js";
import "./chunk-3LVFYELC.js";
import "./chunk-HANBNIMK.js";
export {
  endpointFor,
  inEachAccount,
  openCenterWith,
  sessionsOf
};
