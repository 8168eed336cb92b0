import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readCheckout
} from "./chunks/chunk-FVNCOKFQ.js";
import {
  writeTables
} from "./chunks/chunk-DLE5F2GG.js";
import "./chunks/chunk-WXKDOWI2.js";
import "./chunks/chunk-YQBO4S43.js";
import "./chunks/chunk-V5NO4B6S.js";
import "./chunks/chunk-RN4DCCTE.js";
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
