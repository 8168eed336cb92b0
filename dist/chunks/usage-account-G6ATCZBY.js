import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  usageOpener
} from "./chunk-B5ISR4QI.js";
import "./chunk-XZSM47NW.js";
import "./chunk-LS6ASBBC.js";
import "./chunk-AMC62DF2.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-H2OHLRBZ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  usageOpener
};
