import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readFilesAt,
  requestFilesAt
} from "./chunk-BSK3P5V6.js";
import {
  readRequest
} from "./chunk-3W3VMJ52.js";
import {
  addSeconds,
  earlier,
  monthOf
} from "./chunk-YWCEV5XF.js";

// src/commands/known-requests.ts
function monthsInPlay(config, now) {
  const oldest = earlier(earlier(now, config.approval_ttl), config.max_duration);
  const months = /* @__PURE__ */ new Set();
  const day = 24 * 60 * 60;
  for (let at = oldest; at < now; at = addSeconds(at, day)) months.add(monthOf(at));
  months.add(monthOf(now));
  return [...months];
}
var filedRequests = (github, head, config, now) => requestFilesAt(github, head, [...config.accounts.keys()], monthsInPlay(config, now));
async function readRequests(github, head, files) {
  const texts = await readFilesAt(
    github,
    head,
    files.map(({ path }) => path)
  );
  const requests = /* @__PURE__ */ new Map();
  for (const file of files) {
    const read = readRequest(texts.get(file.path) ?? "");
    if (read.ok && read.value.issue === file.issue) requests.set(file.issue, read.value);
  }
  return requests;
}

export {
  filedRequests,
  readRequests
};
