import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFor,
  connectOver,
  serverOf,
  signIn
} from "./chunk-6LPSCHSI.js";
import "./chunk-O42AWODU.js";
import "./chunk-NYLECAUL.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  connectFor,
  connectOver,
  serverOf,
  signIn
};
