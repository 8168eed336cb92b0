import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-M6SM3B37.js";
import "./chunk-BLTFFHKN.js";
import "./chunk-FCFHHTHJ.js";
import "./chunk-2PJPUSQV.js";
import "./chunk-5CZPKX3J.js";
import "./chunk-KD64ZQJX.js";
import "./chunk-LGWQTX52.js";
import "./chunk-GJPP2ENX.js";
import "./chunk-I5464BDN.js";
import "./chunk-HLWAQ755.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-YC7I2M5Q.js";
import "./chunk-HZCZN6RS.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-APHMWDSF.js";
import "./chunk-6BXRJHYU.js";
import "./chunk-QN7XVHQS.js";
import "./chunk-SCPBFLO2.js";
import "./chunk-OHLJPG27.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-KFAEXSQZ.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
