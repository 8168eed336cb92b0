import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  endpointFor,
  inEachAccount,
  openCenterWith
} from "./chunk-GRBCNIK6.js";
import "./chunk-LONAZFYW.js";
import "./chunk-S3N6MXMA.js";
import "./chunk-HANBNIMK.js";
export {
  endpointFor,
  inEachAccount,
  openCenterWith
};
