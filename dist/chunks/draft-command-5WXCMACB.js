import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  draftFiles
} from "./chunk-XMGWYTJB.js";
import "./chunk-W4KUGGYK.js";
import "./chunk-35RGDZ4M.js";
import "./chunk-URKAUPEK.js";
import "./chunk-BGCXU4SN.js";
import "./chunk-6Y6257H7.js";
import "./chunk-MU3EBKVO.js";
import "./chunk-PXDQ6CMQ.js";
import "./chunk-7YLTQWKC.js";
import "./chunk-P2PCYKYC.js";
import "./chunk-CYIKYV75.js";
import "./chunk-25KTMJH4.js";
import "./chunk-HANBNIMK.js";
export {
  draftFiles
};
