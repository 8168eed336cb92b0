import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readCheckout
} from "./chunks/chunk-7VAOKPBW.js";
import {
  writeTables
} from "./chunks/chunk-4JFSKD4F.js";
import "./chunks/chunk-FBWL4NDN.js";
import "./chunks/chunk-UMU2P6X3.js";
import "./chunks/chunk-CWMCRXR2.js";
import "./chunks/chunk-BT3YU2CA.js";
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
