import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-CPD5GSHZ.js";
import "./chunk-M3KYLIUW.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-YJSYBRY4.js";
import "./chunk-HANBNIMK.js";
export {
  readConfig
};
