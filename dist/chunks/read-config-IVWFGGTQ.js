import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-SB7HXYHD.js";
import "./chunk-QYKXTAJS.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SIMUTXLQ.js";
import "./chunk-HANBNIMK.js";
export {
  readConfig
};
