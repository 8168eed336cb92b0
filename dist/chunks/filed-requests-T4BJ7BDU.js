import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-LQXK2DLH.js";
import "./chunk-WZMPT2HL.js";
import "./chunk-PN4MP4YD.js";
import "./chunk-CMQU2QMZ.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-5YBOPI3C.js";
import "./chunk-JGES2VEC.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import "./chunk-I7UX5XDG.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
