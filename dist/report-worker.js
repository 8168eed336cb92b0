const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
import {
  writeTables
} from "./chunks/chunk-AHLK2SFN.js";
import {
  readCheckout
} from "./chunks/chunk-5UCLCOTT.js";
import "./chunks/chunk-N47S65YM.js";
import "./chunks/chunk-KNBKV5BA.js";
import "./chunks/chunk-6WXS2QK3.js";
import "./chunks/chunk-IWLFVA2V.js";
import "./chunks/chunk-UYMVT4UO.js";
import "./chunks/chunk-EXNAYJWB.js";
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
