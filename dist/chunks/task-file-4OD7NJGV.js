import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readTaskFile
} from "./chunk-WP6VCVFU.js";
import "./chunk-7FBTMPO7.js";
import "./chunk-KD64ZQJX.js";
import "./chunk-LGWQTX52.js";
import "./chunk-GJPP2ENX.js";
import "./chunk-I5464BDN.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-YC7I2M5Q.js";
import "./chunk-HZCZN6RS.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-6BXRJHYU.js";
import "./chunk-QN7XVHQS.js";
import "./chunk-SCPBFLO2.js";
import "./chunk-OHLJPG27.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-HANBNIMK.js";
export {
  readTaskFile
};
