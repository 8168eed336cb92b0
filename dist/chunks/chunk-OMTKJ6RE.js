import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  branded,
  duration,
  entryLine,
  firstDifference,
  instant,
  map,
  number,
  paragraph,
  quoted,
  scalar,
  string
} from "./chunk-THW7FYOT.js";
import {
  REMARK_LONGEST,
  normaliseRemark
} from "./chunk-MWA2ZXSV.js";
import {
  int,
  strictObject
} from "./chunk-WYNBMC77.js";
import {
  byLine,
  formatPath,
  readStrictYaml
} from "./chunk-XS4THFB2.js";
import {
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  RequestPart,
  Sha,
  addSeconds,
  formatDuration,
  formatInstant,
  invalid,
  monthOf,
  valid
} from "./chunk-2OQPEP3A.js";

// src/request/extension.ts
var ASSIGNED = "A curated set that is assigned itself (`mode: assign`) cannot be extended: its end is the end of one assignment.";
var MOST_EXTENSIONS = 99;
var extensionPart = (number2) => RequestPart.of(`x${number2}`);
function extendedEnd({ from, until }, by, most) {
  const latest = addSeconds(from, most);
  const end = addSeconds(until, by);
  if (end <= latest) return valid(end);
  const left = latest - until;
  return invalid({
    code: "extension-too-long",
    path: "until",
    message: `Access may last ${formatDuration(most)} all together (\`max_duration\`), counted from ${formatInstant(from)}. ` + (left < 60 ? `It ends at ${formatInstant(until)}, so that nothing can be added.` : `It ends at ${formatInstant(until)}, so that at most ${lengthOf(left)} can be added.`)
  });
}
var lengthOf = (seconds) => formatDuration(Math.floor(seconds / 60) * 60);

// src/request/file/extension-file.ts
function extensionPaths(request, extension) {
  const place = `${request.account}/${monthOf(request.createdAt)}/${request.issue}.x${extension}`;
  return { extension: `requests/${place}.yml`, review: `policies/${place}.md` };
}
var HEADER = "# Written from a comment of the requester, and proved again before access lasts longer.\n";
function serialiseExtension(extension) {
  const { base } = extension;
  const entries = [
    ["extension", String(extension.number)],
    ["issue", String(extension.issue)],
    ["repository", String(extension.repository)],
    ["account", scalar(extension.account)],
    [
      "base",
      map([
        ["request", quoted(base.request)],
        ["policy", quoted(base.policy)],
        ["review", quoted(base.review)],
        ["merge_commit", quoted(base.mergeCommit)]
      ])
    ],
    ["extends", quoted(formatInstant(extension.extends))],
    ["by", formatDuration(extension.by)],
    ["until", quoted(formatInstant(extension.until))],
    ["comment", String(extension.comment)],
    ["reason", paragraph(extension.reason)]
  ];
  return `${HEADER}${entries.map(([key, value]) => entryLine(key, value)).join("\n")}
`;
}
var LONGEST = 32 * 1024;
var digest = branded(string, Digest, "a SHA-256 digest");
var schema = strictObject({
  extension: int({ error: "must be a number" }).min(1, { error: "must be at least 1" }).max(MOST_EXTENSIONS, { error: `must be at most ${MOST_EXTENSIONS}` }),
  issue: branded(number, IssueNumber, "the number of an issue"),
  repository: branded(number, RepositoryId, "the id of a repository"),
  account: branded(string, AccountName, "the name of an account"),
  base: strictObject({
    request: digest,
    policy: digest,
    review: digest,
    merge_commit: branded(string, Sha, "a git commit")
  }),
  extends: instant,
  by: duration,
  until: instant,
  comment: int({ error: "must be a number" }).positive({ error: "must be positive" }),
  reason: string.min(1, { error: "must not be empty" }).max(REMARK_LONGEST, { error: `may have at most ${REMARK_LONGEST} characters` }).refine((text) => normaliseRemark(text) === text, { error: "holds hidden text" })
});
function readExtension(text) {
  const yaml = readStrictYaml(text, LONGEST);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value);
  if (!parsed.success || yaml.misread.length > 0) {
    const issues = parsed.success ? [] : parsed.error.issues;
    const problems = issues.map(({ path: at, message }) => {
      const path = at.map((part) => typeof part === "number" ? part : String(part));
      const line = yaml.lineOf(path);
      return {
        code: "extension-value",
        path: formatPath(path),
        message: `${formatPath(path) || "The file"}: ${message}.`,
        ...line === void 0 ? {} : { line }
      };
    });
    return { ok: false, problems: byLine([...yaml.misread, ...problems]) };
  }
  const { extension, base, ...file } = parsed.data;
  const read = {
    number: extension,
    ...file,
    base: {
      request: base.request,
      policy: base.policy,
      review: base.review,
      mergeCommit: base.merge_commit
    }
  };
  if (addSeconds(read.extends, read.by) !== read.until)
    return invalid({
      code: "extension-end",
      path: "until",
      message: `until is not ${formatDuration(read.by)} after ${formatInstant(read.extends)}.`
    });
  const canonical = serialiseExtension(read);
  return canonical === text ? valid(read) : invalid(firstDifference("extension-not-canonical", text, canonical));
}

export {
  ASSIGNED,
  MOST_EXTENSIONS,
  extensionPart,
  extendedEnd,
  extensionPaths,
  serialiseExtension,
  readExtension
};
