import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeTables
} from "./chunks/chunk-BDAETWJC.js";
import {
  readCheckout
} from "./chunks/chunk-WH2OHENF.js";
import "./chunks/chunk-VJPJYBQG.js";
import "./chunks/chunk-JDNVXE3A.js";
import "./chunks/chunk-6FZQ7AMW.js";
import "./chunks/chunk-VPS6FZLN.js";
import "./chunks/chunk-SC4EGV7C.js";
import "./chunks/chunk-CSKLCUBK.js";
import "./chunks/chunk-7YGUSZWI.js";
import "./chunks/chunk-RLMSQVHI.js";
import "./chunks/chunk-GSPLTEN5.js";
import "./chunks/chunk-WYNBMC77.js";
import "./chunks/chunk-SL7TKVXF.js";
import "./chunks/chunk-HANBNIMK.js";

// src/report-worker.ts
import { parentPort, workerData } from "node:worker_threads";
var { ledger, out, before, now } = workerData;
var problems = [];
var histories = readCheckout(
  ledger,
  now,
  (each) => problems.push(each),
  (month) => month < before
);
var pass = { ...writeTables(out, "", histories, now), problems };
parentPort?.postMessage(pass);
