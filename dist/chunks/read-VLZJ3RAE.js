import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-2JNEFTOY.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-HJDY6HA6.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-YWCEV5XF.js";
import "./chunk-DKGRQ3MP.js";
import "./chunk-HANBNIMK.js";
export {
  readConfig
};
