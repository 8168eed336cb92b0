import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFor,
  connectOver,
  serverOf,
  signIn
} from "./chunk-NS7WMKNW.js";
import "./chunk-O42AWODU.js";
import "./chunk-BWJTAYVT.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";
export {
  connectFor,
  connectOver,
  serverOf,
  signIn
};
