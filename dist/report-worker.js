import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeTables
} from "./chunks/chunk-TG5R56GY.js";
import {
  readCheckout
} from "./chunks/chunk-GCM55C3J.js";
import "./chunks/chunk-OCK3JRD4.js";
import "./chunks/chunk-5QYLRE3V.js";
import "./chunks/chunk-VQSGGAGM.js";
import "./chunks/chunk-BKZDKE24.js";
import "./chunks/chunk-YIZN3EWT.js";
import "./chunks/chunk-HYOLTXCT.js";
import "./chunks/chunk-V5NO4B6S.js";
import "./chunks/chunk-CYU6AUDN.js";
import "./chunks/chunk-GSPLTEN5.js";
import "./chunks/chunk-WYNBMC77.js";
import "./chunks/chunk-HQRPCQRH.js";
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
