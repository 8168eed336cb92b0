import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeTables
} from "./chunks/chunk-GTKDTDK6.js";
import "./chunks/chunk-EBGUWVTM.js";
import "./chunks/chunk-Z44BSNVN.js";
import {
  readCheckout
} from "./chunks/chunk-WJHWLIQP.js";
import "./chunks/chunk-PTMXEK6J.js";
import "./chunks/chunk-V5NO4B6S.js";
import "./chunks/chunk-I7UX5XDG.js";
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
