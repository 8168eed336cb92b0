import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CHANNEL_KEY,
  tellChannel
} from "./chunk-G572JVMW.js";
import "./chunk-6W34UAFR.js";
import "./chunk-BCXX5EOT.js";
import "./chunk-TRMFCBEA.js";
import "./chunk-DROB7HSP.js";
import "./chunk-N4V3KC7R.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  CHANNEL_KEY,
  tellChannel
};
