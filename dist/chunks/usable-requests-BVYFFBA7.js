import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-CJSNMRYW.js";
import {
  requestPaths
} from "./chunk-B3BKEO2H.js";
import "./chunk-IBVFYVOJ.js";
import {
  readRequest
} from "./chunk-R5AY6TFM.js";
import "./chunk-VKKGB6D6.js";
import "./chunk-62Z6LGRD.js";
import {
  readConfig
} from "./chunk-YMXOJLAN.js";
import "./chunk-4FMUHQXQ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  monthOf,
  readNamed,
  readTextIfThere
} from "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";

// src/terminal/usable-requests.ts
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
function checkoutSource(folder) {
  return async (issue) => {
    const found = await requestIn(folder, issue);
    if (found === void 0) return void 0;
    const config = configOf(await readNamed(join(folder, "aws-jit.yml"), DISK), "aws-jit.yml");
    const { readEvents } = await import("./ledger-branch-DOXXN4LJ.js");
    const path = `events/${monthOf(found.createdAt)}/${issue}.jsonl`;
    const policyText = await readTextIfThere(join(folder, requestPaths(found).policy));
    return {
      config,
      request: found,
      policyText,
      events: readEvents(await fetchedLedger(folder, path), issue)
    };
  };
}
var DISK = { read: readTextIfThere };
async function requestIn(folder, issue) {
  const list = (path) => readdir(path).catch(() => []);
  for (const account of await list(join(folder, "requests"))) {
    for (const month of await list(join(folder, "requests", account))) {
      const path = join("requests", account, month, `${issue}.yml`);
      if (await readTextIfThere(join(folder, path)) === void 0) continue;
      const read = readRequest(await readNamed(join(folder, path), DISK));
      if (!read.ok) throw new Error(`${path} cannot be read: ${read.problems[0]?.message ?? ""}`);
      if (requestPaths(read.value).request !== path) throw new Error(`${path} is not in its place.`);
      return read.value;
    }
  }
  return void 0;
}
async function fetchedLedger(folder, path) {
  for (const ref of ["refs/remotes/origin/aws-jit-ledger", "refs/heads/aws-jit-ledger"]) {
    try {
      const { stdout } = await promisify(execFile)("git", ["-C", folder, "show", `${ref}:${path}`], {
        maxBuffer: 16 * 1024 * 1024
      });
      return stdout;
    } catch {
    }
  }
  return "";
}
var READING_MS = 6e4;
function gitHubSource(to) {
  return async (issue) => {
    const [
      { connectFor },
      { readMainBranch },
      { openLedger },
      { readFilesAt },
      { filedRequests, readRequests }
    ] = await Promise.all([
      import("./sign-in-AAR4SWFO.js"),
      import("./main-branch-27Z7KBA3.js"),
      import("./ledger-branch-DOXXN4LJ.js"),
      import("./draft-branch-ZYBXLBOK.js"),
      import("./filed-requests-MM7LZM3U.js")
    ]);
    const github = connectFor(READING_MS, to);
    const main = await readMainBranch(github);
    const config = configOf(main.configuration ?? "", `aws-jit.yml of ${to.repository}`);
    const files = (await filedRequests(github, main.head, config, github.now())).filter(
      (file) => file.issue === issue
    );
    const request = (await readRequests(github, main.head, files)).get(issue);
    if (request === void 0) return void 0;
    const month = monthOf(request.createdAt);
    const events = (await openLedger(github).read([{ issue, month }])).get(issue) ?? [];
    const { policy } = requestPaths(request);
    const policyText = (await readFilesAt(github, main.head, [policy])).get(policy);
    return { config, request, policyText, events };
  };
}
function configOf(text, name) {
  const read = readConfig(text);
  if (read.ok) return read.value;
  const { line, path, message } = read.problems[0] ?? { line: 1, path: "", message: "no problem was named" };
  throw new Error(`${name}:${line ?? 1}: ${path}: ${message}`);
}
export {
  checkoutSource,
  gitHubSource
};
