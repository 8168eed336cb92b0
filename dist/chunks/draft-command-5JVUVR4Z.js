import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  draftFiles
} from "./chunk-CSOZXGUN.js";
import "./chunk-OYKMHRBO.js";
import "./chunk-WV3BC4P4.js";
import "./chunk-MU3X37BV.js";
import "./chunk-WWXKBZ4K.js";
import "./chunk-THJIRWMD.js";
import "./chunk-ELQQBK54.js";
import "./chunk-4JZBPKGQ.js";
import "./chunk-IWOURMNX.js";
import "./chunk-64TCY5WJ.js";
import "./chunk-RLMSQVHI.js";
import "./chunk-VKKGB6D6.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  draftFiles
};
