import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeTables
} from "./chunks/chunk-4ZM5U6AS.js";
import {
  readCheckout
} from "./chunks/chunk-YQQ4N7WA.js";
import "./chunks/chunk-AHZJPMP2.js";
import "./chunks/chunk-IDHOX6IP.js";
import "./chunks/chunk-OR3NKTL2.js";
import "./chunks/chunk-NMUAJKPK.js";
import "./chunks/chunk-HMX4RS42.js";
import "./chunks/chunk-PRCHM3VI.js";
import "./chunks/chunk-PTRHJI3I.js";
import "./chunks/chunk-KIBY2ZGN.js";
import "./chunks/chunk-GSPLTEN5.js";
import "./chunks/chunk-WYNBMC77.js";
import "./chunks/chunk-FPDFEL2P.js";
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
