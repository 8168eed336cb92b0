import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readCheckout
} from "./chunks/chunk-QP552YYR.js";
import {
  writeTables
} from "./chunks/chunk-T4IOV6OC.js";
import "./chunks/chunk-BK6CTYA7.js";
import "./chunks/chunk-WUQS66J3.js";
import "./chunks/chunk-CWMCRXR2.js";
import "./chunks/chunk-JEVK7OON.js";
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
