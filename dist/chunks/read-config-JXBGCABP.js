import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-AHRTCP42.js";
import "./chunk-P5XARQNQ.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-7E4CNMID.js";
import "./chunk-HANBNIMK.js";
export {
  readConfig
};
