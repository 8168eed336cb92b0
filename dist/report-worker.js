import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeTables
} from "./chunks/chunk-25536VH7.js";
import "./chunks/chunk-LDYBOQCI.js";
import "./chunks/chunk-FIVE52QW.js";
import {
  readCheckout
} from "./chunks/chunk-OWD2KO6S.js";
import "./chunks/chunk-F5LMPQUX.js";
import "./chunks/chunk-V5NO4B6S.js";
import "./chunks/chunk-SIMUTXLQ.js";
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
