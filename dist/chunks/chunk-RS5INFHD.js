import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isPlace,
  placeOf
} from "./chunk-BA4QBAMC.js";
import {
  accountFolders,
  readRequests,
  requestFilesAt
} from "./chunk-YTBCNRVU.js";
import {
  monthOf
} from "./chunk-5HQJZCAA.js";

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

export {
  fileOfGrant
};
