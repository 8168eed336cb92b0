const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
import {
  writeTables
} from "./chunks/chunk-WIYW4FAT.js";
import {
  readCheckout
} from "./chunks/chunk-VVDWWGMY.js";
import "./chunks/chunk-ZN5WPU45.js";
import "./chunks/chunk-3EMTVA5N.js";
import "./chunks/chunk-25NK3JNR.js";
import "./chunks/chunk-3ZI42LRH.js";
import "./chunks/chunk-OKTAOABX.js";
import "./chunks/chunk-ZAWDGHVD.js";
import "./chunks/chunk-7YGUSZWI.js";
import "./chunks/chunk-TJH6FOLL.js";
import "./chunks/chunk-Y3YVYWQ2.js";
import "./chunks/chunk-AD7U5I2D.js";
import "./chunks/chunk-RFLN2GMH.js";
import "./chunks/chunk-XWRBN6UU.js";
import "./chunks/chunk-2GLKTF5V.js";
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
