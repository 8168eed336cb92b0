import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-EDI2FTVH.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
