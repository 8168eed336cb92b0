import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  draftFiles
} from "./chunk-XNTXRMH6.js";
import "./chunk-SNOAO7P4.js";
import "./chunk-4Y6TGBCZ.js";
import "./chunk-ZOI55TS7.js";
import "./chunk-2U6GW643.js";
import "./chunk-3JC2E6ZX.js";
import "./chunk-UFYAVHYB.js";
import "./chunk-2VZXENBE.js";
import "./chunk-O5TRLP5B.js";
import "./chunk-BKRRDZAH.js";
import "./chunk-6ENMQ3WM.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";
export {
  draftFiles
};
