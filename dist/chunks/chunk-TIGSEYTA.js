import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isPlace,
  placeOf
} from "./chunk-VYUWCXGB.js";
import {
  readRequests
} from "./chunk-4PAVFN2V.js";
import {
  accountFolders,
  requestFilesAt
} from "./chunk-EXRNJIRP.js";
import {
  closeIssue
} from "./chunk-KMOS25V2.js";
import {
  monthOf
} from "./chunk-FPDFEL2P.js";

// src/commands/end/close-before.ts
async function closeBefore(run, issue) {
  if (issue?.open !== true) return;
  try {
    await closeIssue(run.github, issue.number, "completed");
  } catch (error) {
    run.log.warning(`#${issue.number} could not be closed before its access is taken back: ${String(error)}`);
  }
}

// src/commands/run/file-of-grant.ts
async function fileOfGrant(github, head, filed, account, issue, createdAt) {
  const found = await among(github, head, filed, account, issue);
  if (found !== void 0 || createdAt === void 0) return found;
  const month = monthOf(createdAt);
  const there = await requestFilesAt(github, head, await accountFolders(github, head), [month]);
  return among(github, head, there, account, issue);
}
async function among(github, head, filed, account, issue) {
  const files = filed.filter((file) => file.issue === issue);
  const named = files.find((file) => file.account === account.name);
  if (named !== void 0) return named;
  for (const file of files) {
    const request = (await readRequests(github, head, [file])).get(issue);
    if (request === void 0 || isPlace(account, placeOf(request))) return file;
  }
  return void 0;
}
async function placesOf(github, head, filed, account, objects) {
  const issues = new Set(objects.map(({ issue }) => issue));
  const places = /* @__PURE__ */ new Map();
  for (const file of filed)
    if (file.account === account.name && issues.has(file.issue)) places.set(file.issue, file);
  const elsewhere = filed.filter(({ issue }) => issues.has(issue) && !places.has(issue));
  if (elsewhere.length === 0) return places;
  const requests = await readRequests(github, head, elsewhere);
  for (const file of elsewhere) {
    const request = requests.get(file.issue);
    if (request === void 0 || isPlace(account, placeOf(request))) places.set(file.issue, file);
  }
  return places;
}

export {
  closeBefore,
  fileOfGrant,
  placesOf
};
