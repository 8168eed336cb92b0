import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-434PSRRI.js";
import "./chunk-T6WNDFHT.js";
import "./chunk-OBXU6W2K.js";
import "./chunk-B2COKJEP.js";
import "./chunk-XRLAPSSC.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-LKCM4BXS.js";
import "./chunk-LY6CB4Q6.js";
import "./chunk-HNWS6MU3.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-HQRPCQRH.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
