import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-GBAVDQFR.js";
import "./chunk-QQLNXZ2K.js";
import "./chunk-YXJOY5Z2.js";
import "./chunk-IW2RFNNB.js";
import "./chunk-VA3D25IJ.js";
import "./chunk-NYLECAUL.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-M37Z2KEM.js";
import "./chunk-WO7VF6CR.js";
import "./chunk-QNY3VRM3.js";
import "./chunk-I3UBLL65.js";
import "./chunk-3SKMLI7B.js";
import "./chunk-SJA752LS.js";
import "./chunk-VOIZJVVG.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-UTFFZ3C6.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  compareKept,
  keep,
  newlyClosed
};
