import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-JUYUUVVI.js";
import "./chunk-H2OHLRBZ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  readConfig
};
