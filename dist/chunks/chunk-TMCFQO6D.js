import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  IssueNumber
} from "./chunk-2OQPEP3A.js";

// src/request/draft-branch-name.ts
var PREFIX = "aws-jit/";
var draftBranch = (issue) => `${PREFIX}${issue}`;
function requestOfBranch(branch) {
  const number = Number(/^[1-9]\d*$/.exec(branch.slice(PREFIX.length))?.[0]);
  return branch.startsWith(PREFIX) && IssueNumber.is(number) ? number : void 0;
}
var extensionBranch = (issue, extension) => `${draftBranch(issue)}.x${extension}`;
function extensionOfBranch(branch) {
  const [, request = "", number = ""] = /^(.*)\.x([1-9]\d?)$/.exec(branch) ?? [];
  const issue = requestOfBranch(request);
  return issue === void 0 ? void 0 : { issue, extension: Number(number) };
}

export {
  draftBranch,
  requestOfBranch,
  extensionBranch,
  extensionOfBranch
};
