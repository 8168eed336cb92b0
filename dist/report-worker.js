import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeTables
} from "./chunks/chunk-RPWI3PW3.js";
import "./chunks/chunk-GS4ZSKAK.js";
import {
  readCheckout
} from "./chunks/chunk-M7TGNLIT.js";
import "./chunks/chunk-NAFLKZQ7.js";
import "./chunks/chunk-V5NO4B6S.js";
import "./chunks/chunk-JWJBYY2F.js";
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
