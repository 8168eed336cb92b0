import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readRequest
} from "./chunk-XJDHYNA7.js";
import "./chunk-CYIKYV75.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";
export {
  readRequest
};
