import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPageAssets,
  pageOf
} from "./chunk-DH77RTHE.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-I7UX5XDG.js";
import "./chunk-HANBNIMK.js";
export {
  loadPageAssets,
  pageOf
};
