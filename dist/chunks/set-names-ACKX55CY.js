import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  descriptionOf,
  parseDescription,
  parseSetName,
  setNameOf,
  setPrefixOf
} from "./chunk-27ZTB6QP.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-HANBNIMK.js";
export {
  descriptionOf,
  parseDescription,
  parseSetName,
  setNameOf,
  setPrefixOf
};
