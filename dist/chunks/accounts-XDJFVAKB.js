import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  accountsOfJob,
  endpointFor,
  inEachAccount,
  openCenterWith,
  readShare
} from "./chunk-YELRPNSD.js";
import "./chunk-BT3YU2CA.js";
import "./chunk-HANBNIMK.js";
export {
  accountsOfJob,
  endpointFor,
  inEachAccount,
  openCenterWith,
  readShare
};
