import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-KTHEDRS4.js";
import "./chunk-MCMDASUW.js";
import "./chunk-6Z6M7PS3.js";
import "./chunk-ZFMFANAD.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-U67SVY54.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
