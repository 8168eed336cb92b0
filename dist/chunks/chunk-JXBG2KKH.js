import {
  formatInstant,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  IssueNumber,
  RequestPart
} from "./chunk-YWRVI5OC.js";

// src/aws/iam/policy-names.ts
var pathOf = (repository) => `/jit/${repository}/`;
var compact = (at) => formatInstant(at).replaceAll(/[-:]/g, "");
function parseCompact(text) {
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  if (!parts) return void 0;
  const [year, month, day, hour, minute, second] = parts.slice(1);
  return parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
var nameOf = ({ repository, issue, part, until }) => `jit-${repository}-${issue}.${part}-${compact(until)}`;
var arnOf = (partition, account, name) => `arn:${partition}:iam::${account}:policy${pathOf(name.repository)}${nameOf(name)}`;
function parseName(repository, path, name) {
  const parts = /^jit-(\d{1,16})-(\d{1,16})\.([xd]?\d{1,2})-(\d{8}T\d{6}Z)$/.exec(name);
  const issue = Number(parts?.[2]);
  const part = parts?.[3] ?? "";
  const until = parseCompact(parts?.[4] ?? "");
  if (path !== pathOf(repository) || !IssueNumber.is(issue) || !RequestPart.is(part) || until === void 0)
    return void 0;
  const parsed = { repository, issue, part, until };
  return nameOf(parsed) === name ? parsed : void 0;
}
function parseArn(partition, account, repository, arn) {
  const prefix = `arn:${partition}:iam::${account}:policy${pathOf(repository)}`;
  return arn.startsWith(prefix) ? parseName(repository, pathOf(repository), arn.slice(prefix.length)) : void 0;
}

export {
  pathOf,
  nameOf,
  arnOf,
  parseName,
  parseArn
};
