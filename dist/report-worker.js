import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeTables
} from "./chunks/chunk-L4C6GVEL.js";
import "./chunks/chunk-5P75U3LD.js";
import "./chunks/chunk-E7NNZ473.js";
import {
  readCheckout
} from "./chunks/chunk-GIMQYQVI.js";
import "./chunks/chunk-VZSRFCHA.js";
import "./chunks/chunk-V5NO4B6S.js";
import "./chunks/chunk-25KTMJH4.js";
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
