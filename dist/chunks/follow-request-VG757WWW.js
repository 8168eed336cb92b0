import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
} from "./chunk-RYC6F4TM.js";
import "./chunk-LEAAALA7.js";
import "./chunk-ZCRUJ3P4.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-4LQJA6KH.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-LIJ6353E.js";
import "./chunk-7WNQMOCI.js";
import "./chunk-5TAJP77P.js";
import "./chunk-VC6WY4ZP.js";
import "./chunk-VHEFVHN7.js";
import "./chunk-OBXU6W2K.js";
import "./chunk-B2COKJEP.js";
import "./chunk-OSABLHJX.js";
import "./chunk-DYGSUZPK.js";
import "./chunk-XRLAPSSC.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-CYU6AUDN.js";
import "./chunk-LKCM4BXS.js";
import "./chunk-LY6CB4Q6.js";
import "./chunk-HNWS6MU3.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-HQRPCQRH.js";
import "./chunk-HANBNIMK.js";
export {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
};
