import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-YTBCNRVU.js";
import "./chunk-JYBNCNGN.js";
import "./chunk-6GKGZDC4.js";
import "./chunk-WUVZSFN2.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-AGQTDHZH.js";
import "./chunk-JQ3PXYYV.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-5HQJZCAA.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
