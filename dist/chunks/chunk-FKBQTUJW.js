import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  USE_HEADING
} from "./chunk-RAATGKSI.js";
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
} from "./chunk-62Z6LGRD.js";
import {
  NEVER,
  array,
  int,
  literal,
  number,
  strictObject
} from "./chunk-WYNBMC77.js";
import {
  byLine,
  formatPath,
  readStrictYaml,
  stringify
} from "./chunk-XS4THFB2.js";
import {
  AccountId,
  AccountName,
  REASON_LENGTH,
  RepositoryId,
  UserId,
  addSeconds,
  formatDuration,
  formatInstant,
  hiddenIn,
  invalid,
  isRequest,
  normaliseReason,
  parseDuration,
  stripHidden,
  valid
} from "./chunk-SL7TKVXF.js";

// src/request/standing.ts
var DAY = 24 * 60 * 60;
var STANDING_LONGEST = 90 * DAY;
var WITHIN_LONGEST = 31 * DAY;
var MOST_PEOPLE = 20;
var MOST_USES = 100;
var PURPOSE_LENGTH = { least: 10, most: 2e3 };
var USE_WITHIN = 2 * 60 * 60;
var STANDING_NAME = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
var standingText = ({ account, name }) => `${account}/${name}`;
var useWindow = (createdAt, length) => ({
  from: createdAt,
  until: addSeconds(createdAt, length)
});
var formatHours = ({ from, to }) => `${minutes(from)}-${minutes(to)}`;
var minutes = (of) => `${String(Math.floor(of / 60)).padStart(2, "0")}:${String(of % 60).padStart(2, "0")}`;
function parseHours(text) {
  const match = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (!match) return void 0;
  const [, a = "", b = "", c = "", d = ""] = match;
  const hours2 = { from: Number(a) * 60 + Number(b), to: Number(c) * 60 + Number(d) };
  return hours2.from === hours2.to ? void 0 : hours2;
}
function isWithinHours({ from, to }, at) {
  const minute = Math.floor(at % DAY / 60);
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

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

// src/request/form/standing-form.ts
var LABELS = {
  of: USE_HEADING.slice("### ".length),
  duration: "How long this use lasts",
  reason: "What this use is for",
  ticket: "Ticket for this use"
};
var PARTS = Object.keys(LABELS);
var STANDING_FORM = ".github/ISSUE_TEMPLATE/aws-standing.yml";
function standingForm() {
  const form = {
    name: "AWS access that is approved in advance",
    description: "Use a standing approval",
    title: "AWS access by a standing approval",
    body: [
      {
        type: "markdown",
        attributes: {
          value: "For access that was approved in advance (`standing/` in this repository). It begins when you file this, and ends by itself. **An issue that is edited, or opened again, gives nothing: file a new one.**"
        }
      },
      {
        type: "input",
        id: "of",
        attributes: {
          label: LABELS.of,
          description: "Its account and its name: the path of its file, without `standing/` and `.yml`.",
          placeholder: "prod/nightly-export"
        },
        validations: { required: true }
      },
      {
        type: "input",
        id: "duration",
        attributes: {
          label: LABELS.duration,
          description: "Such as 30m or 2h, from now. Left empty, as long as the approval says."
        },
        validations: { required: false }
      },
      {
        type: "textarea",
        id: "reason",
        attributes: {
          label: LABELS.reason,
          description: "What you are going to do. It is kept with the use."
        },
        validations: { required: true }
      },
      {
        type: "input",
        id: "ticket",
        attributes: {
          label: LABELS.ticket,
          description: "Where access to the account has to name one."
        },
        validations: { required: false }
      }
    ]
  };
  return `# Written by \`aws-jit standing form\`. The same in every repository.
${stringify(form, { version: "1.1", lineWidth: 0 })}`;
}
var linesOf = (body) => body.split(/\r\n|\n|\r/);
var isUse = (body) => body.startsWith(USE_HEADING) && linesOf(body)[0] === USE_HEADING && !isRequest(body);
var isOurs = (body) => isRequest(body) || isUse(body);
var HEADINGS = new Map(PARTS.map((part) => [`### ${LABELS[part]}`, part]));
function parseUse(body) {
  const problems = [];
  const say = (path, message) => void problems.push({ code: "use-form", path, message });
  const answers = [];
  for (const line of linesOf(body.slice(0, LONGEST2))) {
    const part = HEADINGS.get(line);
    if (part !== void 0) answers.push({ part, lines: [] });
    else answers.at(-1)?.lines.push(line);
  }
  if (body.length > LONGEST2 || answers.map(({ part }) => part).join() !== PARTS.join())
    say(
      "Issue",
      `The form's ${PARTS.length} headings must stand here once each, in its order. File it anew with the form.`
    );
  const answer = (part) => {
    const text = answers.find((each) => each.part === part)?.lines.join("\n").trim() ?? "";
    return text === "_No response_" ? "" : text;
  };
  const name = answer("of");
  const of = parseStandingText(name);
  if (of === void 0)
    say(LABELS.of, "Name a standing approval by its account and its name, such as prod/nightly-export.");
  const length = answer("duration");
  const duration2 = length === "" ? void 0 : parseDuration(length);
  if (length !== "" && duration2 === void 0)
    say(LABELS.duration, "This is not a duration. Write it like 30m or 2h, or leave it empty.");
  const reason = normaliseReason(answer("reason"));
  if (hiddenIn(answer("reason")).length > 0 || stripHidden(name) !== name)
    say(LABELS.reason, "The form holds text that nobody sees. Type it anew.");
  if (reason.length < REASON_LENGTH.least || reason.length > REASON_LENGTH.most)
    say(
      LABELS.reason,
      `Say in a sentence or two what this use is for (${REASON_LENGTH.least} to ${REASON_LENGTH.most} characters).`
    );
  const ticket = answer("ticket");
  return problems.length > 0 || of === void 0 ? { ok: false, problems } : valid({ of, duration: duration2, reason, ticket: ticket === "" ? void 0 : ticket });
}
var LONGEST2 = 65536;
var mayName = (text, of) => text.includes(LABELS.of) && text.includes(standingText(of));

export {
  STANDING_LONGEST,
  USE_WITHIN,
  standingText,
  useWindow,
  formatHours,
  isWithinHours,
  standingPaths,
  parseStandingPath,
  parseStandingText,
  serialiseStanding,
  readStandingAsWritten,
  readStanding,
  STANDING_FORM,
  standingForm,
  isUse,
  isOurs,
  parseUse,
  mayName
};
