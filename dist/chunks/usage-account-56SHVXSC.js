import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-ZL5Z72KG.js";
import "./chunk-D2CLD4WL.js";
import "./chunk-QI5SUS3S.js";
import "./chunk-AVKQBH3X.js";
import "./chunk-YTZKOPJC.js";
import "./chunk-LONAZFYW.js";
import "./chunk-EXBDILG3.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-3LVFYELC.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
