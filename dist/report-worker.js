const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
import {
  writeTables
} from "./chunks/chunk-AJZJFS36.js";
import {
  readCheckout
} from "./chunks/chunk-4A3KKUXK.js";
import "./chunks/chunk-3GQPUGM2.js";
import "./chunks/chunk-BRN35ZMB.js";
import "./chunks/chunk-6WXS2QK3.js";
import "./chunks/chunk-IWLFVA2V.js";
import "./chunks/chunk-PEKTTY6K.js";
import "./chunks/chunk-FALI3A4R.js";
import "./chunks/chunk-HF7NUZHM.js";
import "./chunks/chunk-7YGUSZWI.js";
import "./chunks/chunk-YBFJ7KYF.js";
import "./chunks/chunk-AMZYLKDX.js";
import "./chunks/chunk-BWH4M3PR.js";
import "./chunks/chunk-PSWFDC2Q.js";
import "./chunks/chunk-GUA3H4HO.js";
import "./chunks/chunk-NFCH36RE.js";
import "./chunks/chunk-MXRAY5FG.js";
import "./chunks/chunk-KSNUDT27.js";
import "./chunks/chunk-I4V3IC54.js";
import "./chunks/chunk-YWRVI5OC.js";
import "./chunks/chunk-6DG7BXTN.js";

// src/report-worker.ts
var { ledger, out, before, now, form } = workerData;
var problems = [];
var histories = readCheckout(
  ledger,
  now,
  (each) => problems.push(each),
  (month) => month < before
);
var pass = { ...writeTables(out, "", histories, now, form), problems };
parentPort?.postMessage(pass);
