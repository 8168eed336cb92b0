import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-I3O46BTT.js";
import "./chunk-TRBSDL3V.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-XS4THFB2.js";
import "./chunk-RN4DCCTE.js";
import "./chunk-HANBNIMK.js";
export {
  readConfig
};
