import {
  MOST_PEOPLE,
  MOST_USES,
  PURPOSE_LENGTH,
  STANDING_NAME,
  WITHIN_LONGEST,
  formatHours,
  parseHours
} from "./chunk-O4LHCEMU.js";
import {
  branded,
  duration,
  entryLine,
  firstDifference,
  instant,
  map,
  number as number2,
  paragraph,
  quoted,
  scalar,
  string,
  visible
} from "./chunk-WZTQZX65.js";
import {
  NEVER,
  array,
  int,
  literal,
  number,
  strictObject
} from "./chunk-GUA3H4HO.js";
import {
  formatDuration,
  normaliseReason
} from "./chunk-DAROUHPW.js";
import {
  invalid,
  valid
} from "./chunk-KSNUDT27.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import {
  AccountId,
  AccountName,
  RepositoryId,
  UserId
} from "./chunk-YWRVI5OC.js";
import {
  byLine,
  formatPath,
  readStrictYaml
} from "./chunk-XS4THFB2.js";

// src/request/file/standing-file.ts
function standingPaths({ account, name }) {
  const place = `standing/${account}/${name}`;
  return { standing: `${place}.yml`, policy: `${place}.json`, review: `${place}.md` };
}
var PATH = /^(?:\.\/)?standing\/([a-z0-9-]+)\/([a-z0-9-]+)\.(?:yml|json|md)$/;
function parseStandingPath(path) {
  const [, account = "", name = ""] = PATH.exec(path) ?? [];
  return parseStandingText(`${account}/${name}`);
}
function parseStandingText(text) {
  const [account = "", name = "", ...more] = text.split("/");
  return more.length === 0 && AccountName.is(account) && STANDING_NAME.test(name) ? { account, name } : void 0;
}
var HEADER = "# Approved in advance. Written by `aws-jit standing write`, and proved again at each use.\n";
function serialiseStanding(standing) {
  const entries = [
    ["standing", scalar(standing.name)],
    ["repository", String(standing.repository)],
    ["account", scalar(standing.account)],
    ["account_id", quoted(standing.accountId)],
    ["people", standing.people.map((id) => `
  - ${id}`).join("")],
    ["duration", formatDuration(standing.duration)],
    ["uses", String(standing.uses)],
    ["within", formatDuration(standing.within)],
    ...standing.hours === void 0 ? [] : [["when", map([["hours", quoted(formatHours(standing.hours))]])]],
    ["until", quoted(formatInstant(standing.until))],
    ...standing.review === void 0 ? [] : [["review", scalar(standing.review)]],
    ["purpose", paragraph(standing.purpose)]
  ];
  return `${HEADER}${entries.map(([key, value]) => entryLine(key, value)).join("\n")}
`;
}
var LONGEST = 16 * 1024;
var hours = string.transform((text, context) => {
  const read = parseHours(text);
  if (read !== void 0) return read;
  context.addIssue({ code: "custom", message: 'must be two times of day in UTC, such as "07:00-19:00"' });
  return NEVER;
});
var schema = strictObject({
  standing: string.regex(STANDING_NAME, {
    error: "must be lower-case letters, digits and hyphens, at most 40"
  }),
  repository: branded(number2, RepositoryId, "the id of a repository"),
  account: branded(string, AccountName, "the name of an account"),
  account_id: branded(string, AccountId, "the id of an account: twelve digits, in quotes"),
  people: array(branded(number({ error: "must be a numeric GitHub id" }), UserId, "a numeric GitHub id"), {
    error: "must be a list of numeric GitHub ids"
  }).min(1, { error: "must name somebody" }).max(MOST_PEOPLE, { error: `may name at most ${MOST_PEOPLE} people` }).refine((ids) => new Set(ids).size === ids.length, { error: "names somebody twice" }),
  duration,
  uses: int({ error: "must be a number" }).min(1, { error: "must be at least 1" }).max(MOST_USES, { error: `may be at most ${MOST_USES}` }),
  within: duration.refine((length) => length <= WITHIN_LONGEST, {
    error: `may be at most ${formatDuration(WITHIN_LONGEST)}`
  }),
  when: strictObject({ hours }).optional(),
  until: instant,
  review: literal("afterwards", { error: "can only be `afterwards`, or be left out" }).optional(),
  purpose: string.transform(normaliseReason).pipe(visible(PURPOSE_LENGTH.least, PURPOSE_LENGTH.most))
});
function readStandingAsWritten(text) {
  const yaml = readStrictYaml(text, LONGEST);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value);
  if (!parsed.success || yaml.misread.length > 0) {
    const issues = parsed.success ? [] : parsed.error.issues;
    const problems = issues.map(({ path: at, message }) => {
      const path = at.map((part) => typeof part === "number" ? part : String(part));
      const line = yaml.lineOf(path);
      return {
        code: "standing-value",
        path: formatPath(path),
        message: `${formatPath(path) || "The file"}: ${message}.`,
        ...line === void 0 ? {} : { line }
      };
    });
    return { ok: false, problems: byLine([...yaml.misread, ...problems]) };
  }
  const { standing: name, account_id: accountId, when, people, review, ...rest } = parsed.data;
  return valid({
    ...rest,
    name,
    accountId,
    people: [...people].sort((a, b) => a - b),
    ...when === void 0 ? {} : { hours: when.hours },
    ...review === void 0 ? {} : { review }
  });
}
function readStanding(text) {
  const read = readStandingAsWritten(text);
  if (!read.ok) return read;
  const canonical = serialiseStanding(read.value);
  return canonical === text ? read : invalid(firstDifference("standing-not-canonical", text, canonical));
}

export {
  standingPaths,
  parseStandingPath,
  parseStandingText,
  serialiseStanding,
  readStandingAsWritten,
  readStanding
};
