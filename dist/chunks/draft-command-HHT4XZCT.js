import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  draftFiles
} from "./chunk-L3TC72SQ.js";
import "./chunk-WW22M2KI.js";
import "./chunk-WYGRSUPS.js";
import "./chunk-7TPASVK3.js";
import "./chunk-QVHX4XI7.js";
import "./chunk-RIQWP2BG.js";
import "./chunk-LUW3W73P.js";
import "./chunk-66T3O6EP.js";
import "./chunk-IL3AAK7Z.js";
import "./chunk-34AVKZB6.js";
import "./chunk-KIBY2ZGN.js";
import "./chunk-3YSDA5MG.js";
import "./chunk-FPDFEL2P.js";
import "./chunk-HANBNIMK.js";
export {
  draftFiles
};
