import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readTaskFile
} from "./chunk-Y3XGGZ22.js";
import "./chunk-KGF4GBJO.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-HJDY6HA6.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-YWCEV5XF.js";
import "./chunk-6BXRJHYU.js";
import "./chunk-LWADDRUD.js";
import "./chunk-I5464BDN.js";
import "./chunk-LW72LHPS.js";
import "./chunk-DKGRQ3MP.js";
import "./chunk-HANBNIMK.js";
export {
  readTaskFile
};
