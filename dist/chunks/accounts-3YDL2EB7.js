import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  accountsOfJob,
  endpointFor,
  inEachAccount,
  openCenterWith,
  readShare
} from "./chunk-K67IUG7Y.js";
import "./chunk-QN7XVHQS.js";
import "./chunk-SCPBFLO2.js";
import "./chunk-OHLJPG27.js";
import "./chunk-HANBNIMK.js";
export {
  accountsOfJob,
  endpointFor,
  inEachAccount,
  openCenterWith,
  readShare
};
