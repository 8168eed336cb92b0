import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFor,
  connectOver,
  serverOf,
  signIn
} from "./chunk-Q4J7BCEB.js";
import "./chunk-O42AWODU.js";
import "./chunk-TZNWC3R7.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-ZPUCXSDK.js";
import "./chunk-HANBNIMK.js";
export {
  connectFor,
  connectOver,
  serverOf,
  signIn
};
