import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-WHFZ4WCA.js";
import "./chunk-B2LXODB3.js";
import "./chunk-GRBCNIK6.js";
import "./chunk-AVKQBH3X.js";
import "./chunk-XYK2E5UV.js";
import "./chunk-LONAZFYW.js";
import "./chunk-NT4LTRRG.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-S3N6MXMA.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
