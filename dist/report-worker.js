import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeTables
} from "./chunks/chunk-US2KV377.js";
import "./chunks/chunk-ZX5VMYIH.js";
import {
  readCheckout
} from "./chunks/chunk-VN5SLMJC.js";
import "./chunks/chunk-NYWYUR35.js";
import "./chunks/chunk-V5NO4B6S.js";
import "./chunks/chunk-YJSYBRY4.js";
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
