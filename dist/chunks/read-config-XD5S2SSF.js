import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-JH6SDZFD.js";
import "./chunk-HNLUBKDD.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-5HQJZCAA.js";
import "./chunk-HANBNIMK.js";
export {
  readConfig
};
