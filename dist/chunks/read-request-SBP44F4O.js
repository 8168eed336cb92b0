import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readRequest
} from "./chunk-AGQTDHZH.js";
import "./chunk-JQ3PXYYV.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-5HQJZCAA.js";
import "./chunk-HANBNIMK.js";
export {
  readRequest
};
