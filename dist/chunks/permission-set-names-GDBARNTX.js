import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  descriptionOf,
  parseDescription,
  parseSetName,
  setNameOf,
  setPrefixOf
} from "./chunk-BUQYOX63.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  descriptionOf,
  parseDescription,
  parseSetName,
  setNameOf,
  setPrefixOf
};
