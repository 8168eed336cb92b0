import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readCheckout
} from "./chunks/chunk-PF2BMGDH.js";
import {
  writeTables
} from "./chunks/chunk-IL4PHP2O.js";
import "./chunks/chunk-RMPYVM5G.js";
import "./chunks/chunk-YBRG7M4I.js";
import "./chunks/chunk-CWMCRXR2.js";
import "./chunks/chunk-B4LSIJN2.js";
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
