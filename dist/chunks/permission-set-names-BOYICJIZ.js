import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  descriptionOf,
  parseDescription,
  parseSetName,
  setNameOf,
  setPrefixOf
} from "./chunk-EKX4C6OK.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";
export {
  descriptionOf,
  parseDescription,
  parseSetName,
  setNameOf,
  setPrefixOf
};
