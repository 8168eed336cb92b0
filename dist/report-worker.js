import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readCheckout
} from "./chunks/chunk-ILKJQV5Q.js";
import {
  writeTables
} from "./chunks/chunk-VITJKBQZ.js";
import "./chunks/chunk-SC4GABMD.js";
import "./chunks/chunk-ZAMI4BOE.js";
import "./chunks/chunk-CWMCRXR2.js";
import "./chunks/chunk-XF5S6IYU.js";
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
