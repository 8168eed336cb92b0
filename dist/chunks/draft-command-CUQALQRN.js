import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  draftFiles
} from "./chunk-2PFGBADP.js";
import "./chunk-QBR6ID7Q.js";
import "./chunk-5F4DXY4Z.js";
import "./chunk-DPLB4LFE.js";
import "./chunk-MUVPNWAW.js";
import "./chunk-QKJGYV7T.js";
import "./chunk-ZFSGIOBZ.js";
import "./chunk-5O5EG4K7.js";
import "./chunk-YRSO74I4.js";
import "./chunk-NDAA2G5X.js";
import "./chunk-63XAIK3P.js";
import "./chunk-YJJ75ATX.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  draftFiles
};
