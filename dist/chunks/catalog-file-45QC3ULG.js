import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadCatalog
} from "./chunk-CI6NDGMD.js";
import "./chunk-HZCZN6RS.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-HANBNIMK.js";
export {
  loadCatalog
};
