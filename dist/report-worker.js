const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
import {
  writeTables
} from "./chunks/chunk-L7TZ3TRV.js";
import {
  readCheckout
} from "./chunks/chunk-UNW2J7SO.js";
import "./chunks/chunk-OM2MZ4GZ.js";
import "./chunks/chunk-O2NVRYIK.js";
import "./chunks/chunk-6WXS2QK3.js";
import "./chunks/chunk-IWLFVA2V.js";
import "./chunks/chunk-JDEE6UFN.js";
import "./chunks/chunk-52ZP3XWL.js";
import "./chunks/chunk-HF7NUZHM.js";
import "./chunks/chunk-7YGUSZWI.js";
import "./chunks/chunk-R3CJWPV7.js";
import "./chunks/chunk-AMZYLKDX.js";
import "./chunks/chunk-4AV4K4TP.js";
import "./chunks/chunk-PSWFDC2Q.js";
import "./chunks/chunk-GUA3H4HO.js";
import "./chunks/chunk-DAROUHPW.js";
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
