import {
  supplementName,
  supplementNamed
} from "./chunk-K7CWAQPI.js";
import {
  IssueNumber
} from "./chunk-YWRVI5OC.js";

// src/request/draft-branch-name.ts
var PREFIX = "aws-jit/";
var draftBranch = (issue) => `${PREFIX}${issue}`;
function requestOfBranch(branch) {
  const number = Number(/^[1-9]\d*$/.exec(branch.slice(PREFIX.length))?.[0]);
  return branch.startsWith(PREFIX) && IssueNumber.is(number) ? number : void 0;
}
var supplementBranch = (issue, kind, number) => `${draftBranch(issue)}.${supplementName(kind, number)}`;
function supplementOfBranch(branch) {
  const dot = branch.lastIndexOf(".");
  const issue = dot < 0 ? void 0 : requestOfBranch(branch.slice(0, dot));
  const named = supplementNamed(branch.slice(dot + 1));
  return issue === void 0 || named === void 0 ? void 0 : { issue, ...named };
}

export {
  draftBranch,
  requestOfBranch,
  supplementBranch,
  supplementOfBranch
};
