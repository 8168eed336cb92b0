const { execFile } = process.getBuiltinModule("node:child_process");
const { readdir } = process.getBuiltinModule("node:fs/promises");
const { join } = process.getBuiltinModule("node:path");
const { promisify } = process.getBuiltinModule("node:util");
import "./chunk-EB6D6L3F.js";
import "./chunk-K7CWAQPI.js";
import {
  readRequest
} from "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import {
  readConfig
} from "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  requestPaths
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  readNamed,
  readTextIfThere
} from "./chunk-KSNUDT27.js";
import {
  monthOf
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/usable-requests.ts
function checkoutSource(folder) {
  return async (issue) => {
    const found = await requestsIn(folder, issue);
    const [first] = found;
    if (first === void 0) return [];
    const config = configOf(await readNamed(join(folder, "aws-jit.yml"), DISK), "aws-jit.yml");
    const { readEvents } = await import("./ledger-branch-3OCJYVOS.js");
    const path = `events/${monthOf(first.createdAt)}/${issue}.jsonl`;
    const events = readEvents(await fetchedLedger(folder, path), issue);
    return Promise.all(
      found.map(async (request) => {
        const policyText = await readTextIfThere(join(folder, requestPaths(request).policy));
        return { config, request, policyText, events };
      })
    );
  };
}
var DISK = { read: readTextIfThere };
async function requestsIn(folder, issue) {
  const found = [];
  const list = (path) => readdir(path).catch(() => []);
  for (const account of (await list(join(folder, "requests"))).sort()) {
    for (const month of await list(join(folder, "requests", account))) {
      const path = join("requests", account, month, `${issue}.yml`);
      if (await readTextIfThere(join(folder, path)) === void 0) continue;
      const read = readRequest(await readNamed(join(folder, path), DISK));
      if (!read.ok) throw new Error(`${path} cannot be read: ${read.problems[0]?.message ?? ""}`);
      if (requestPaths(read.value).request !== path) throw new Error(`${path} is not in its place.`);
      found.push(read.value);
    }
  }
  return found;
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
      import("./sign-in-JNHRZSFT.js"),
      import("./main-branch-YZWQMH2N.js"),
      import("./ledger-branch-3OCJYVOS.js"),
      import("./draft-branch-X2FAVDNB.js"),
      import("./filed-requests-Z5FI2EEK.js")
    ]);
    const github = connectFor(READING_MS, to);
    const main = await readMainBranch(github);
    const config = configOf(main.configuration ?? "", `aws-jit.yml of ${to.repository}`);
    const files = (await filedRequests(github, main.head, config, github.now())).filter(
      (file) => file.issue === issue
    );
    const requests = [...(await readRequests(github, main.head, files)).values()];
    const [first] = requests;
    if (first === void 0) return [];
    const month = monthOf(first.createdAt);
    const events = (await openLedger(github).read([{ issue, month }])).get(issue) ?? [];
    const paths = requests.map((request) => requestPaths(request).policy);
    const policies = await readFilesAt(github, main.head, paths);
    return requests.map((request) => {
      const policyText = policies.get(requestPaths(request).policy);
      return { config, request, policyText, events };
    });
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
