const { existsSync, readdirSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
const { fileURLToPath } = process.getBuiltinModule("node:url");
const { Worker } = process.getBuiltinModule("node:worker_threads");
import {
  earlier,
  monthOf
} from "./chunk-I4V3IC54.js";

// src/commands/report/older-months.ts
var WORTH_IT = 5e3;
var SHARE = 0.54;
var NEAR = 430 * 24 * 60 * 60;
var MONTH = /^\d{4}-\d{2}$/;
function olderMonths(ledger, out, now, stay = [], form = "beside") {
  const program = ["./", "../"].map((each) => fileURLToPath(new URL(`${each}report-worker.js`, import.meta.url))).find((path) => existsSync(path));
  const before = program === void 0 ? void 0 : boundary(join(ledger, "events"), [monthOf(earlier(now, NEAR)), ...stay]);
  if (program === void 0 || before === void 0) return void 0;
  const order = { ledger, out, before, now, form };
  const done = new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: order });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => {
      reject(new Error(`The thread that reads months before ${before} of the ledger ended with ${code}.`));
    });
  });
  done.catch(() => void 0);
  return { before, done };
}
function boundary(events, stay) {
  const months = list(events).filter((name) => MONTH.test(name)).sort().map((name) => ({ name, files: list(join(events, name)).length }));
  const all = months.reduce((sum, { files: files2 }) => sum + files2, 0);
  let files = 0;
  for (const month of months) {
    if (files >= all * SHARE || stay.some((each) => each <= month.name))
      return files >= WORTH_IT ? month.name : void 0;
    files += month.files;
  }
  return void 0;
}
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export {
  olderMonths
};
