import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-S6VLQJA5.js";
import "./chunk-4P6SOZRR.js";
import "./chunk-32R4SA7K.js";
import "./chunk-6ELLJ6I2.js";
import "./chunk-AVKQBH3X.js";
import "./chunk-NB5HWASO.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-ZAMI4BOE.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-HS5A77NU.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-ADLOHSWA.js";
import "./chunk-XF5S6IYU.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
