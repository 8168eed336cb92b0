import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadCatalog
} from "./chunk-BT3YU2CA.js";
import "./chunk-HANBNIMK.js";
export {
  loadCatalog
};
