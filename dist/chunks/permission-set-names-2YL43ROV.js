import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  descriptionOf,
  parseDescription,
  parseSetName,
  setNameOf,
  setPrefixOf
} from "./chunk-IO52MYML.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  descriptionOf,
  parseDescription,
  parseSetName,
  setNameOf,
  setPrefixOf
};
