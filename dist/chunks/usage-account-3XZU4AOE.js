import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-Z7WNVORQ.js";
import "./chunk-WCQLG2ZX.js";
import "./chunk-VD67ZGDE.js";
import "./chunk-CYJ3IPEB.js";
import "./chunk-AVKQBH3X.js";
import "./chunk-5ITGPBKB.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-3YU4ZZVZ.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-CVNEYTDO.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
