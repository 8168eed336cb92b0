import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFor,
  connectOver,
  serverOf,
  signIn
} from "./chunk-6HRPNMHY.js";
import "./chunk-O42AWODU.js";
import "./chunk-N6UT4A2M.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  connectFor,
  connectOver,
  serverOf,
  signIn
};
