import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-3QYVP6PR.js";
import "./chunk-TM37RYIS.js";
import "./chunk-A5NPTMOZ.js";
import "./chunk-DRDNTAX4.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-4XQDDY5W.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-NAFLKZQ7.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-2AEHJNAK.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-JWJBYY2F.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
