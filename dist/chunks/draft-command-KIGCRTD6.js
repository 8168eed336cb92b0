import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  draftFiles
} from "./chunk-UQAOBYWD.js";
import "./chunk-DI665MB7.js";
import "./chunk-EEOM63I6.js";
import "./chunk-B5IBDCAA.js";
import "./chunk-LJOCEF2A.js";
import "./chunk-SZJNTDGN.js";
import "./chunk-EHB4MT47.js";
import "./chunk-46V3RT53.js";
import "./chunk-AH26NKPP.js";
import "./chunk-CYU6AUDN.js";
import "./chunk-HNWS6MU3.js";
import "./chunk-HQRPCQRH.js";
import "./chunk-HANBNIMK.js";
export {
  draftFiles
};
