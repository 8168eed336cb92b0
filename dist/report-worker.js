import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readCheckout
} from "./chunks/chunk-QLSBZCVJ.js";
import {
  writeTables
} from "./chunks/chunk-OTLYPUB5.js";
import "./chunks/chunk-J2KAH6PR.js";
import "./chunks/chunk-WD6SQ27R.js";
import "./chunks/chunk-V5NO4B6S.js";
import "./chunks/chunk-B4LSIJN2.js";
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
