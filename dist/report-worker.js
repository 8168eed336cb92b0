const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
import {
  writeTables
} from "./chunks/chunk-S746KFCM.js";
import {
  readCheckout
} from "./chunks/chunk-YK7YWRQA.js";
import "./chunks/chunk-CYARXQSP.js";
import "./chunks/chunk-V32EGEEI.js";
import "./chunks/chunk-EVBOMLES.js";
import "./chunks/chunk-HUI7O4SP.js";
import "./chunks/chunk-675XZYWQ.js";
import "./chunks/chunk-7FYTX7HS.js";
import "./chunks/chunk-7YGUSZWI.js";
import "./chunks/chunk-TJH6FOLL.js";
import "./chunks/chunk-Y3YVYWQ2.js";
import "./chunks/chunk-AD7U5I2D.js";
import "./chunks/chunk-6OMXH3DV.js";
import "./chunks/chunk-XWRBN6UU.js";
import "./chunks/chunk-YWRVI5OC.js";
import "./chunks/chunk-HANBNIMK.js";

// src/report-worker.ts
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
