import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readCheckout
} from "./chunks/chunk-JXOCMP2O.js";
import {
  writeTables
} from "./chunks/chunk-QUU2JLBN.js";
import "./chunks/chunk-3VREF6I5.js";
import "./chunks/chunk-NT4LTRRG.js";
import "./chunks/chunk-CWMCRXR2.js";
import "./chunks/chunk-S3N6MXMA.js";
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
