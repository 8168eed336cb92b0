import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mainBranchOf,
  readMainBranch
} from "./chunk-D3EBBL4Q.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  mainBranchOf,
  readMainBranch
};
