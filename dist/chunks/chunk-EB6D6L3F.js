import {
  MOST_SUPPLEMENTS,
  supplementName
} from "./chunk-K7CWAQPI.js";
import {
  draftedBlock,
  draftedOf,
  draftedSchema
} from "./chunk-TS36ZYJP.js";
import {
  REMARK_LONGEST,
  normaliseRemark
} from "./chunk-PR2ZJ276.js";
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
  string,
  visible
} from "./chunk-WZTQZX65.js";
import {
  int,
  strictObject
} from "./chunk-GUA3H4HO.js";
import {
  formatDuration
} from "./chunk-DAROUHPW.js";
import {
  invalid,
  valid
} from "./chunk-KSNUDT27.js";
import {
  addSeconds,
  formatInstant,
  monthOf
} from "./chunk-I4V3IC54.js";
import {
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  Sha
} from "./chunk-YWRVI5OC.js";
import {
  byLine,
  formatPath,
  readStrictYaml
} from "./chunk-XS4THFB2.js";

// src/request/file/supplement-file.ts
function supplementPaths(request, kind, which2) {
  const place = `${request.account}/${monthOf(request.createdAt)}/${request.issue}.${supplementName(kind, which2)}`;
  return {
    own: `requests/${place}.yml`,
    ...kind === "difference" ? { policy: `policies/${place}.json` } : {},
    review: `policies/${place}.md`
  };
}
function serialiseSupplement(kind, supplement, between, behind = []) {
  const { base } = supplement;
  const entries = [
    [kind, String(supplement.number)],
    ["issue", String(supplement.issue)],
    ["repository", String(supplement.repository)],
    ["account", scalar(supplement.account)],
    [
      "base",
      map([
        ["request", quoted(base.request)],
        ["policy", quoted(base.policy)],
        ["review", quoted(base.review)],
        ["merge_commit", quoted(base.mergeCommit)]
      ])
    ],
    ...between,
    ["comment", String(supplement.comment)],
    ["reason", paragraph(supplement.reason)],
    ...behind
  ];
  return `${HEADERS[kind]}${entries.map(([key, value]) => entryLine(key, value)).join("\n")}
`;
}
var HEADERS = {
  extension: "# Written from a comment of the requester, and proved again before access lasts longer.\n",
  difference: "# Written from a comment of the requester, and proved again before anything is added to their access.\n"
};
var digest = branded(string, Digest, "a SHA-256 digest");
var which = int({ error: "must be a number" }).min(1, { error: "must be at least 1" }).max(MOST_SUPPLEMENTS, { error: `must be at most ${MOST_SUPPLEMENTS}` });
var supplementFields = {
  issue: branded(number, IssueNumber, "the number of an issue"),
  repository: branded(number, RepositoryId, "the id of a repository"),
  account: branded(string, AccountName, "the name of an account"),
  base: strictObject({
    request: digest,
    policy: digest,
    review: digest,
    merge_commit: branded(string, Sha, "a git commit")
  }).transform(({ merge_commit: mergeCommit, ...digests }) => ({ ...digests, mergeCommit })),
  until: instant,
  comment: int({ error: "must be a number" }).positive({ error: "must be positive" }),
  reason: string.min(1, { error: "must not be empty" }).max(REMARK_LONGEST, { error: `may have at most ${REMARK_LONGEST} characters` }).refine((text) => normaliseRemark(text) === text, { error: "holds hidden text" })
};
function readSupplement(kind, text, schema3, longest, of, serialise) {
  const yaml = readStrictYaml(text, longest);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const parsed = schema3.safeParse(yaml.value);
  if (!parsed.success || yaml.misread.length > 0) {
    const issues = parsed.success ? [] : parsed.error.issues;
    const problems = issues.map(({ path: at, message }) => {
      const path = at.map((part) => typeof part === "number" ? part : String(part));
      const line = yaml.lineOf(path);
      return {
        code: `${kind}-value`,
        path: formatPath(path),
        message: `${formatPath(path) || "The file"}: ${message}.`,
        ...line === void 0 ? {} : { line }
      };
    });
    return { ok: false, problems: byLine([...yaml.misread, ...problems]) };
  }
  const read = of(parsed.data);
  if (!read.ok) return read;
  const canonical = serialise(read.value);
  return canonical === text ? valid(read.value) : invalid(firstDifference(`${kind}-not-canonical`, text, canonical));
}

// src/request/file/difference-file.ts
var serialiseDifference = (difference) => serialiseSupplement(
  "difference",
  difference,
  [["until", quoted(formatInstant(difference.until))]],
  [["drafted", draftedBlock(difference.drafted)]]
);
var LONGEST = 64 * 1024;
var schema = strictObject({
  difference: which,
  ...supplementFields,
  drafted: draftedSchema(visible)
});
var readDifference = (text) => readSupplement(
  "difference",
  text,
  schema,
  LONGEST,
  ({ difference: number2, drafted, ...file }) => valid({ number: number2, ...file, drafted: draftedOf(drafted) }),
  serialiseDifference
);

// src/request/file/extension-file.ts
var serialiseExtension = (extension) => serialiseSupplement("extension", extension, [
  ["extends", quoted(formatInstant(extension.extends))],
  ["by", formatDuration(extension.by)],
  ["until", quoted(formatInstant(extension.until))]
]);
var LONGEST2 = 32 * 1024;
var schema2 = strictObject({ extension: which, ...supplementFields, extends: instant, by: duration });
var readExtension = (text) => readSupplement(
  "extension",
  text,
  schema2,
  LONGEST2,
  ({ extension: number2, ...file }) => addSeconds(file.extends, file.by) === file.until ? valid({ number: number2, ...file }) : invalid({
    code: "extension-end",
    path: "until",
    message: `until is not ${formatDuration(file.by)} after ${formatInstant(file.extends)}.`
  }),
  serialiseExtension
);

export {
  supplementPaths,
  serialiseDifference,
  readDifference,
  serialiseExtension,
  readExtension
};
