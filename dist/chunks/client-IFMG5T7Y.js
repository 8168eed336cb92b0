import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect,
  hasStatus
} from "./chunk-ENX7TFFS.js";
import "./chunk-BT3YU2CA.js";
import "./chunk-HANBNIMK.js";
export {
  connect,
  hasStatus
};
