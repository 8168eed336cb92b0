import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeTables
} from "./chunks/chunk-72SQV6QY.js";
import {
  readCheckout
} from "./chunks/chunk-GHOKVODK.js";
import "./chunks/chunk-JJASTV3D.js";
import "./chunks/chunk-A5MBPR47.js";
import "./chunks/chunk-O4YXZBE2.js";
import "./chunks/chunk-SQ6YXVUN.js";
import "./chunks/chunk-ECOVK7ZG.js";
import "./chunks/chunk-3GKS2PAQ.js";
import "./chunks/chunk-PTRHJI3I.js";
import "./chunks/chunk-63XAIK3P.js";
import "./chunks/chunk-GSPLTEN5.js";
import "./chunks/chunk-WYNBMC77.js";
import "./chunks/chunk-ZPUCXSDK.js";
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
