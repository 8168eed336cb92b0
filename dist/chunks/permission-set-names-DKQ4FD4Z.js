import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  descriptionOf,
  parseDescription,
  parseSetName,
  setNameOf,
  setPrefixOf
} from "./chunk-AFNG3ITC.js";
import "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";
export {
  descriptionOf,
  parseDescription,
  parseSetName,
  setNameOf,
  setPrefixOf
};
