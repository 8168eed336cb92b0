import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  AccountName,
  IssueNumber,
  monthOf
} from "./chunk-SL7TKVXF.js";

// src/request/file/request-path.ts
function requestPaths(request) {
  const place = `${request.account}/${monthOf(request.createdAt)}/${request.issue}`;
  return {
    request: `requests/${place}.yml`,
    policy: `policies/${place}.json`,
    review: `policies/${place}.md`
  };
}
var PATH = /^(requests|policies)\/([a-z0-9-]+)\/(\d{4}-(?:0[1-9]|1[0-2]))\/([1-9]\d{0,15})\.(yml|json|md)$/;
var KINDS = {
  "requests.yml": "request",
  "policies.json": "policy",
  "policies.md": "review"
};
function parseRequestPath(path) {
  const match = PATH.exec(path);
  if (!match) return void 0;
  const [, folder = "", account = "", month = "", number = "", extension = ""] = match;
  const kind = KINDS[`${folder}.${extension}`];
  const issue = Number(number);
  if (!kind || !AccountName.is(account) || !IssueNumber.is(issue)) return void 0;
  return { kind, account, month, issue };
}

export {
  requestPaths,
  parseRequestPath
};
