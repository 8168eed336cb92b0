import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readCheckout
} from "./chunks/chunk-4GRJMQVD.js";
import {
  writeTables
} from "./chunks/chunk-B364ZADC.js";
import "./chunks/chunk-BRSBTNN6.js";
import "./chunks/chunk-NPR7PQMG.js";
import "./chunks/chunk-CWMCRXR2.js";
import "./chunks/chunk-SJTK6B3P.js";
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
