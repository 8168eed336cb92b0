import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  draftFiles
} from "./chunk-EMHTQA6S.js";
import "./chunk-Z3JO4MTQ.js";
import "./chunk-MOZ63D3U.js";
import "./chunk-XRZKGV3A.js";
import "./chunk-KM6V4D4M.js";
import "./chunk-YYD4XHAK.js";
import "./chunk-BMTG7UUV.js";
import "./chunk-IOLNIDZB.js";
import "./chunk-BJN62RB5.js";
import "./chunk-N2WOTUMV.js";
import "./chunk-UTFFZ3C6.js";
import "./chunk-MWA2ZXSV.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  draftFiles
};
