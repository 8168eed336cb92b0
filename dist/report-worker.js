import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readCheckout
} from "./chunks/chunk-DZFHJ26E.js";
import {
  writeTables
} from "./chunks/chunk-WPSIYQAR.js";
import "./chunks/chunk-6LFIRXUW.js";
import "./chunks/chunk-3YU4ZZVZ.js";
import "./chunks/chunk-CWMCRXR2.js";
import "./chunks/chunk-DY3T75CS.js";
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
