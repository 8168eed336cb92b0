import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-2FKTRT3S.js";
import "./chunk-DU67JHQ4.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";
export {
  readConfig
};
