import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeTables
} from "./chunks/chunk-A4W4CL2L.js";
import "./chunks/chunk-KXGFIJVY.js";
import "./chunks/chunk-3DAUV4EJ.js";
import {
  readCheckout
} from "./chunks/chunk-AWSF5VC3.js";
import "./chunks/chunk-BDWMMVXS.js";
import "./chunks/chunk-V5NO4B6S.js";
import "./chunks/chunk-JRHRWIAT.js";
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
