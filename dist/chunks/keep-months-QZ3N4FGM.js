import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-WQEZIEVI.js";
import "./chunk-BAAGLRLK.js";
import "./chunk-PNFP4IQJ.js";
import "./chunk-ENQHRKQ2.js";
import "./chunk-2YUGKB6A.js";
import "./chunk-N6UT4A2M.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-WH2OHENF.js";
import "./chunk-VJPJYBQG.js";
import "./chunk-JDNVXE3A.js";
import "./chunk-6FZQ7AMW.js";
import "./chunk-VPS6FZLN.js";
import "./chunk-SC4EGV7C.js";
import "./chunk-CSKLCUBK.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-RLMSQVHI.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  compareKept,
  keep,
  newlyClosed
};
