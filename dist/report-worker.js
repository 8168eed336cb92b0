import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeTables
} from "./chunks/chunk-QTMBMBFY.js";
import {
  readCheckout
} from "./chunks/chunk-M37Z2KEM.js";
import "./chunks/chunk-WO7VF6CR.js";
import "./chunks/chunk-QNY3VRM3.js";
import "./chunks/chunk-I3UBLL65.js";
import "./chunks/chunk-3SKMLI7B.js";
import "./chunks/chunk-SJA752LS.js";
import "./chunks/chunk-VOIZJVVG.js";
import "./chunks/chunk-PTRHJI3I.js";
import "./chunks/chunk-UTFFZ3C6.js";
import "./chunks/chunk-GSPLTEN5.js";
import "./chunks/chunk-WYNBMC77.js";
import "./chunks/chunk-2OQPEP3A.js";
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
