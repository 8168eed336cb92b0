import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readCheckout
} from "./chunks/chunk-657CGVST.js";
import {
  writeTables
} from "./chunks/chunk-YJ6NIO57.js";
import "./chunks/chunk-4RKAJM7R.js";
import "./chunks/chunk-RYWK4MBV.js";
import "./chunks/chunk-V5NO4B6S.js";
import "./chunks/chunk-7E4CNMID.js";
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
