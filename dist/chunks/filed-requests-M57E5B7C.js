import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedRequests,
  monthsInPlay,
  readRequests
} from "./chunk-7CHW4N7X.js";
import "./chunk-DGZRJ5K2.js";
import "./chunk-FUNLS4I6.js";
import "./chunk-22XIMTKU.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-3ATBPZ3J.js";
import "./chunk-6ENMQ3WM.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";
export {
  filedRequests,
  monthsInPlay,
  readRequests
};
