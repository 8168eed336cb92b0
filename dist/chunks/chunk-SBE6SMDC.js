import {
  accountFolders,
  requestFilesAt
} from "./chunk-GK7UCWRU.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  readRequest
} from "./chunk-TS36ZYJP.js";
import {
  addSeconds,
  earlier,
  monthOf
} from "./chunk-I4V3IC54.js";

// src/commands/run/filed-requests.ts
function monthsInPlay(config, now) {
  const begun = Math.max(config.approval_ttl, config.max_start_ahead);
  const oldest = earlier(earlier(now, begun), config.max_duration);
  const months = /* @__PURE__ */ new Set();
  const day = 24 * 60 * 60;
  for (let at = oldest; at < now; at = addSeconds(at, day)) months.add(monthOf(at));
  months.add(monthOf(now));
  return [...months];
}
async function filedRequests(github, head, config, now, besides = []) {
  const months = [.../* @__PURE__ */ new Set([...monthsInPlay(config, now), ...besides])];
  return requestFilesAt(github, head, await accountFolders(github, head), months);
}
async function readRequests(github, head, files) {
  const requests = /* @__PURE__ */ new Map();
  const texts = await readFilesAt(
    github,
    head,
    files.map(({ path }) => path)
  );
  for (const file of files) {
    const read = readRequest(texts.get(file.path) ?? "");
    if (read.ok && read.value.issue === file.issue) requests.set(file.path, read.value);
  }
  return requests;
}

export {
  monthsInPlay,
  filedRequests,
  readRequests
};
