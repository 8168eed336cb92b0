import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FIELDS,
  FIELD_ORDER,
  MOST_RESOURCES,
  MOST_SERVICES,
  NO_RESOURCES,
  REASON_LENGTH,
  TICKET_LONGEST,
  readLevel
} from "./chunk-KGF4GBJO.js";
import {
  arnFaults,
  byLine,
  formatPath,
  nearest,
  readStrictYaml,
  splitArn
} from "./chunk-LOEOBNZ7.js";
import {
  accountNamed,
  formatDuration,
  parseDuration
} from "./chunk-HJDY6HA6.js";
import {
  invalid,
  valid
} from "./chunk-YG7EKQCF.js";
import {
  AccountId,
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  Service,
  UserId
} from "./chunk-IVYZFXGK.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-YWCEV5XF.js";
import {
  hiddenIn,
  stripHidden
} from "./chunk-6BXRJHYU.js";
import {
  fits,
  formatsOf
} from "./chunk-LWADDRUD.js";
import {
  ACCESS_LEVELS
} from "./chunk-I5464BDN.js";
import {
  NEVER,
  _enum,
  array,
  int,
  number,
  record,
  strictObject,
  string,
  union
} from "./chunk-DKGRQ3MP.js";

// src/request/ask-rules.ts
function isVisible(text, field, report) {
  const hidden = hiddenIn(text);
  if (hidden.length === 0 && stripHidden(text) === text) return true;
  report(
    "hidden-text",
    field,
    `The answer contains text that nobody sees: ${hidden.join(", ") || "hidden characters"}. Type it anew.`
  );
  return false;
}
function quote(text) {
  const line = stripHidden(text).replace(/\s+/g, " ").trim();
  return `"${line.length > 80 ? `${Array.from(line).slice(0, 79).join("")}\u2026` : line}"`;
}

// src/request/resources.ts
function readResources(written, context, report) {
  if (!written || written.length === 0) {
    report(
      "resources-missing",
      "resources",
      `No resource is named. Name them, one a line; write ${NO_RESOURCES} for a service that has none.`
    );
    return void 0;
  }
  if (written.length === 1 && written[0] === NO_RESOURCES) return [];
  let readable = true;
  const refuse = (code, message) => {
    readable = false;
    report(code, "resources", message);
  };
  if (written.length > MOST_RESOURCES) {
    refuse(
      "resources-too-many",
      `${written.length} resources; at most ${MOST_RESOURCES} are read. Split the request.`
    );
    return void 0;
  }
  const found = /* @__PURE__ */ new Set();
  for (const text of written) {
    if (!isVisible(text, "resources", report)) {
      readable = false;
      continue;
    }
    const named = context.rules.settings?.resources.get(text);
    for (const arn of named ?? [text]) {
      const faults = named ? ofContext(arn, text, context) : ofWritten(arn, context);
      for (const { code, message } of faults) refuse(code, message);
      found.add(arn);
    }
  }
  if (found.size > MOST_RESOURCES) {
    refuse(
      "resources-too-many",
      `The names stand for ${found.size} resources; at most ${MOST_RESOURCES} are read.`
    );
  }
  return readable ? [...found] : void 0;
}
function ofWritten(text, context) {
  const { settings, breadth } = context.rules;
  if (text === NO_RESOURCES) {
    return [
      { code: "resource-none", message: `${NO_RESOURCES} stands alone. Remove it, or everything else.` }
    ];
  }
  if (!text.startsWith("arn:") && text !== "*") {
    const candidate = settings && nearest(text, settings.resources.keys());
    const mend = /[\s,]/.test(text) ? "Write one ARN or name a line" : candidate === void 0 ? "Write an ARN, such as arn:aws:s3:::my-bucket" : `Did you mean ${candidate}`;
    return [
      {
        code: "resource-name",
        message: `${quote(text)} is neither an ARN nor a name from the configuration. ${mend}${candidate === void 0 || /[\s,]/.test(text) ? "." : "?"}`
      }
    ];
  }
  if (breadth === "any") {
    if (text === "*") return [];
    if (!splitArn(text)) return arnFaults(text);
    return ofContext(text, void 0, context).filter(({ code }) => code === "resource-other-account");
  }
  const faults = arnFaults(text);
  return faults.length > 0 ? faults : ofContext(text, void 0, context);
}
function ofContext(text, name, { rules, account, services }) {
  const arn = splitArn(text);
  if (!arn) return [];
  const subject = name === void 0 ? quote(text) : `${name} (${text})`;
  const faults = [];
  const home = rules.settings && account !== void 0 ? accountNamed(rules.settings, account) : void 0;
  if (home && arn.partition !== home.partition) {
    faults.push({
      code: "resource-partition",
      message: `${subject} is in the partition ${arn.partition}; ${home.name} is in ${home.partition}.`
    });
  }
  if (home && /^\d{12}$/.test(arn.account) && arn.account !== home.id) {
    faults.push({
      code: "resource-other-account",
      message: `${subject} belongs to account ${arn.account}; ${home.name} is ${home.id}. Ask for resources of one account, or choose the other account.`
    });
  }
  if (services && faults.length === 0) faults.push(...ofServices(text, arn, subject, services, rules));
  return faults;
}
function ofServices(text, arn, subject, services, { catalog }) {
  const formats = catalog ? services.flatMap((service2) => formatsOf(service2, catalog).flatMap((type) => type.formats)) : void 0;
  const known = formats ? new Set(formats.map(({ service: service2 }) => service2)) : new Set(services);
  if (!known.has(arn.service)) {
    return [
      {
        code: "resource-service",
        message: `${subject} is of the service ${arn.service}, which is not asked for. Add the service, or remove the resource.`
      }
    ];
  }
  if (!formats || formats.some((format) => fits(text, format))) return [];
  const examples = [
    ...new Set(
      formats.filter(({ service: service2 }) => service2 === arn.service).map(
        (format) => `arn:${arn.partition}:${format.service}:${format.region}:${format.account}:${format.text}`
      )
    )
  ].map(
    (example) => example.replace(/\$\{([A-Za-z0-9_-]+)\}/g, (_, variable) => variable.toUpperCase())
  );
  return [
    {
      code: "resource-form",
      message: `${subject} has not the form of any ${arn.service} resource. The forms are ${examples.slice(0, 4).join(", ")}${examples.length > 4 ? ", \u2026" : ""}.`
    }
  ];
}

// src/request/ask.ts
function checkAsk(written, rules, name) {
  const problems = [];
  const report = (code, field, message) => {
    problems.push({ code, path: name(field), message });
  };
  const account = readAccount(written.account, rules, report);
  const services = readServices(written.services, rules, report);
  const resources = readResources(written.resources, { rules, account, services }, report);
  const access = readAccess(written, services, report);
  const reason = readReason(written.reason, report);
  const duration2 = readDuration(written.duration, rules.settings?.max_duration, report);
  const ticket = readTicket(written.ticket, report);
  if (problems.length > 0 || account === void 0 || services === void 0 || resources === void 0 || access === void 0 || reason === void 0 || duration2 === void 0) {
    return { ok: false, problems };
  }
  return valid({
    account,
    services,
    resources,
    access,
    reason,
    duration: duration2,
    ...ticket === void 0 ? {} : { ticket }
  });
}
function readAccount(text, { settings }, report) {
  if (!text) {
    report("account-missing", "account", "No account is chosen. Choose one.");
    return void 0;
  }
  if (!isVisible(text, "account", report)) return void 0;
  if (!settings) {
    if (/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/.test(text)) return text;
    report("account-unknown", "account", `${quote(text)} is not the name of an account.`);
    return void 0;
  }
  const account = accountNamed(settings, text);
  if (account) return account.name;
  const names = [...settings.accounts.keys()];
  const list2 = names.length <= 20 ? ` Choose one of ${names.join(", ")}.` : "";
  report(
    "account-unknown",
    "account",
    `The configuration has no account ${quote(text)}.${meant(text, names) || list2}`
  );
  return void 0;
}
function readServices(written, { settings, catalog }, report) {
  if (!written || written.length === 0) {
    report("services-missing", "services", "No service is named. Name at least one, such as s3.");
    return void 0;
  }
  const distinct = new Set(written);
  if (distinct.size > MOST_SERVICES) {
    report(
      "services-too-many",
      "services",
      `${distinct.size} services; at most ${MOST_SERVICES} fit into one request.`
    );
    return void 0;
  }
  const found = /* @__PURE__ */ new Set();
  let readable = true;
  const refuse = (code, message) => {
    readable = false;
    report(code, "services", message);
  };
  for (const text of distinct) {
    if (!isVisible(text, "services", report)) readable = false;
    else if (catalog && !catalog.services.includes(text)) {
      const allowed = settings?.allowed_services ?? catalog.services;
      refuse(
        "service-unknown",
        `AWS has no service ${quote(text)}. Use the prefix of its actions, such as s3 or logs.${meant(text, allowed)}`
      );
    } else if (settings && !settings.allowed_services.includes(text)) {
      refuse(
        "service-not-allowed",
        `${quote(text)} may not be asked for here.${meant(text, settings.allowed_services)} Allowed: ${shortList(settings.allowed_services)}.`
      );
    } else if (!Service.is(text)) {
      refuse(
        "service-unknown",
        `${quote(text)} is not a service. Use the prefix of its actions, such as s3 or logs.`
      );
    } else found.add(text);
  }
  return readable ? [...found] : void 0;
}
function readAccess({ level, levels, levelsIn: field }, services, report) {
  const choices = `Choose one of ${ACCESS_LEVELS.join(", ")}.`;
  let readable = true;
  const refuse = (code, field2, message) => {
    readable = false;
    report(code, field2, message);
  };
  let general;
  if (level !== void 0 && isVisible(level, "access", report)) {
    general = readLevel(level);
    if (!general) refuse("access-unknown", "access", `${quote(level)} is not an access level. ${choices}`);
  } else if (level !== void 0) readable = false;
  const special = /* @__PURE__ */ new Map();
  if (levels.length > MOST_SERVICES) {
    refuse(
      "access-double",
      field,
      `${levels.length} lines are more than there can be services. Write one for each at most.`
    );
    return void 0;
  }
  for (const [service2, text] of levels) {
    if (!isVisible(`${service2} ${text}`, field, report)) {
      readable = false;
      continue;
    }
    const own = readLevel(text);
    if (!own) refuse("access-unknown", field, `${quote(text)} is not an access level. ${choices}`);
    if (special.has(service2)) refuse("access-double", field, `${quote(service2)} has two levels. Keep one.`);
    if (services && !services.includes(service2)) {
      refuse(
        "access-service",
        field,
        `${quote(service2)} is not among the services asked for (${services.join(", ")}). Add it there, or remove it here.`
      );
    }
    if (own) special.set(service2, own);
  }
  if (!readable || !services) return void 0;
  const access = {};
  for (const service2 of services) {
    const own = special.get(service2) ?? general;
    if (own) access[service2] = own;
    else {
      refuse(
        "access-missing",
        "access",
        level === void 0 && levels.length === 0 ? `No access level is chosen. ${choices}` : `No access level is given for ${service2}. ${choices}`
      );
      if (levels.length === 0) break;
    }
  }
  return Object.keys(access).length === services.length ? access : void 0;
}
function normaliseReason(text) {
  return stripHidden(text).split("\n").map((line) => line.trimEnd()).join("\n").trim();
}
function readReason(text, report) {
  const reason = normaliseReason(text ?? "");
  const length = Array.from(reason).length;
  if (length < REASON_LENGTH.least) {
    const hidden = hiddenIn(text ?? "");
    report(
      "reason-short",
      "reason",
      reason === "" ? `Nothing is said${hidden.length > 0 ? ` that anybody sees (found ${hidden.join(", ")})` : ""}. Say what you need the access for: the draft and the approver go by it.` : `${quote(reason)} is too short to decide by. Say in a sentence or two what you need to do.`
    );
    return void 0;
  }
  if (length > REASON_LENGTH.most) {
    report(
      "reason-long",
      "reason",
      `${length} characters; at most ${REASON_LENGTH.most} are read. Shorten it.`
    );
    return void 0;
  }
  return reason;
}
function readDuration(text, most, report) {
  if (!text) {
    report("duration-missing", "duration", "No duration is chosen. Choose one.");
    return void 0;
  }
  if (!isVisible(text, "duration", report)) return void 0;
  const length = parseDuration(text);
  if (length === void 0) {
    report(
      "duration-unreadable",
      "duration",
      `${quote(text)} is not a duration. Write it like 90m, 8h, 1d or PT8H.`
    );
    return void 0;
  }
  if (most !== void 0 && length > most) {
    report(
      "duration-too-long",
      "duration",
      `${formatDuration(length)} is longer than the ${formatDuration(most)} that may be asked for. Choose a shorter one.`
    );
    return void 0;
  }
  return length;
}
function readTicket(text, report) {
  if (text === void 0 || text === "" || !isVisible(text, "ticket", report)) return void 0;
  if (text.includes("\n") || text.length > TICKET_LONGEST) {
    report(
      "ticket-long",
      "ticket",
      `A ticket is one line of at most ${TICKET_LONGEST} characters, such as OPS-123.`
    );
    return void 0;
  }
  return text;
}
function meant(text, candidates) {
  const candidate = nearest(text, candidates);
  return candidate === void 0 ? "" : ` Did you mean ${candidate}?`;
}
var shortList = (items) => items.length <= 30 ? items.join(", ") : `${items.slice(0, 30).join(", ")} and ${items.length - 30} more`;

// src/request/issue-sections.ts
var LONGEST = 65536;
function isRequest(body) {
  if (body.length > 4 * LONGEST) return false;
  const found = new Set(linesOf(body).map(headingOf));
  return FIELD_ORDER.filter((field) => found.has(field)).length >= 3;
}
function readSections(body) {
  if (body.length > LONGEST) {
    const message = `The issue has ${body.length} characters; GitHub's limit is ${LONGEST}. Shorten it.`;
    return { answers: {}, problems: [{ code: "form-too-long", path: "Issue", message }] };
  }
  const problems = [];
  const answers = {};
  const seen = /* @__PURE__ */ new Set();
  const before = [];
  let lines2 = before;
  let reached = -1;
  const collected = /* @__PURE__ */ new Map();
  const report = (code, path, message) => {
    if (!problems.some((problem) => problem.code === code && problem.path === path)) {
      problems.push({ code, path, message });
    }
  };
  for (const line of linesOf(body)) {
    const field = headingOf(line);
    if (field === void 0) {
      const lookalike = lookalikeOf(line);
      if (lookalike !== void 0) {
        const { label: label2 } = FIELDS[lookalike];
        report(
          "form-lookalike",
          label2,
          `A line looks like the form's heading "${label2}" and is not. Remove it, or word it differently.`
        );
      }
      lines2.push(line);
      continue;
    }
    const { label } = FIELDS[field];
    if (seen.has(field)) {
      report(
        "form-repeated",
        label,
        `The heading "${label}" stands more than once, so it cannot be told which answer counts. Keep one.`
      );
      lines2 = [];
      continue;
    }
    seen.add(field);
    const place = FIELD_ORDER.indexOf(field);
    if (place < reached) {
      report(
        "form-order",
        label,
        `The heading "${label}" stands after a later one. Put the headings back into the form's order.`
      );
    }
    reached = Math.max(reached, place);
    lines2 = [];
    collected.set(field, lines2);
  }
  if (before.some((line) => line.trim() !== "")) {
    report(
      "form-before",
      "Issue",
      `There is text before the heading "${FIELDS.account.label}". Move it to "${FIELDS.reason.label}".`
    );
  }
  for (const field of FIELD_ORDER) {
    const { label, required } = FIELDS[field];
    const answer = collected.get(field)?.join("\n").trim();
    if (answer === void 0) {
      if (required)
        report(
          "form-missing",
          label,
          `The heading "${label}" is missing. File the form anew, or put it back.`
        );
    } else if (answer !== "" && answer !== "_No response_") answers[field] = answer;
  }
  return { answers, problems };
}
var linesOf = (body) => body.split(/\r\n|\n|\r/);
var BY_HEADING = new Map(FIELD_ORDER.map((field) => [`### ${FIELDS[field].label}`, field]));
var headingOf = (line) => BY_HEADING.get(line);
var bare = (line) => stripHidden(line).normalize("NFKC").replace(/^[\s>]*#{1,6}\s*|[\s#:]+$/g, "").replace(/\s+/g, " ").trim().toLowerCase();
var BY_WORDS = new Map(FIELD_ORDER.map((field) => [bare(FIELDS[field].label), field]));
function lookalikeOf(line) {
  if (line.length > 200 || !/^[\s>\p{Default_Ignorable_Code_Point}]*[#\uFF03]/u.test(line)) return void 0;
  return BY_WORDS.get(bare(line));
}

// src/request/issue-body.ts
function parseIssueBody(body, settings, catalog) {
  return readIssueBody(body, { settings, catalog });
}
function readIssueBody(body, rules) {
  const { answers, problems } = readSections(body);
  if (problems.some(({ code }) => code === "form-too-long")) return { ok: false, problems };
  const { written, unreadable } = readAnswers(answers);
  const asked = checkAsk(written, { ...rules, breadth: "named" }, (field) => FIELDS[field].label);
  const unanswered = new Set(
    problems.filter(({ code }) => code === "form-missing" || code === "form-repeated").map(({ path }) => path)
  );
  const ofAnswers = [...unreadable, ...asked.ok ? [] : asked.problems];
  const all = [...problems, ...ofAnswers.filter(({ path }) => !unanswered.has(path))];
  return all.length > 0 ? { ok: false, problems: all } : asked;
}
function readAnswers(answers) {
  const unreadable = [];
  const levels = [];
  for (const line of lines(answers.exceptions)) {
    const match = /^([^\s:]+)\s*:\s*(\S.*)$/.exec(line);
    if (match?.[1] !== void 0 && match[2] !== void 0) levels.push([match[1], match[2].trim()]);
    else {
      unreadable.push({
        code: "access-line",
        path: FIELDS.exceptions.label,
        message: `"${line.slice(0, 80)}" is not readable. Write one service a line, such as "s3: write".`
      });
    }
  }
  return {
    unreadable,
    written: {
      account: chosen(answers.account),
      services: chosen(answers.services)?.split(/[\s,]+/).filter((text) => text !== ""),
      resources: lines(answers.resources).map((line) => line.replace(/^- +/, "")),
      level: chosen(answers.access),
      levels,
      levelsIn: "exceptions",
      reason: answers.reason,
      duration: chosen(answers.duration),
      ticket: answers.ticket
    }
  };
}
var chosen = (answer) => answer === "None" ? void 0 : answer;
var lines = (answer) => (answer ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");

// src/request/request-yaml.ts
function serialiseRequest(request) {
  const entries = [
    ["issue", String(request.issue)],
    ["issue_id", String(request.issueId)],
    ["repository", String(request.repository)],
    ["created_at", quoted(formatInstant(request.createdAt))],
    [
      "requester",
      map([
        ["id", String(request.requester.id)],
        ["login", scalar(request.requester.login)]
      ])
    ],
    ["account", scalar(request.account)],
    ["account_id", quoted(request.accountId)],
    ["principal", map([principalEntry(request.principal)])],
    ["duration", formatDuration(request.duration)],
    request.approvedDuration === void 0 ? void 0 : ["approved_duration", formatDuration(request.approvedDuration)],
    ["services", list(request.services)],
    ["resources", list(request.resources)],
    ["access", map(request.services.map((service2) => [scalar(service2), request.access[service2] ?? ""]))],
    ["reason", paragraph(request.reason)],
    request.ticket === void 0 ? void 0 : ["ticket", scalar(request.ticket)],
    ["body_digest", quoted(request.bodyDigest)]
  ];
  const lines2 = entries.filter((entry) => entry !== void 0).map(([key, value]) => entryLine(key, value));
  return `${HEADER}${lines2.join("\n")}
`;
}
var HEADER = "# Written from the issue, and compared with it before access is granted.\n";
var entryLine = (key, value) => value.startsWith("\n") ? `${key}:${value}` : `${key}: ${value}`;
function principalEntry(principal) {
  switch (principal.kind) {
    case "iam-user":
      return ["iam_user", scalar(principal.name)];
    case "iam-role":
      return ["iam_role", scalar(principal.name)];
    case "identity-center-user":
      return ["identity_center_user", scalar(principal.userName)];
  }
}
var map = (entries) => entries.map(([key, value]) => `
  ${key}: ${value}`).join("");
var list = (items) => items.length === 0 ? "[]" : items.map((item) => `
  - ${scalar(item)}`).join("");
var PLAIN = /^[A-Za-z][A-Za-z0-9_.:/=+@,*-]*[A-Za-z0-9_/*-]$/;
var RESERVED = /^(?:true|false|yes|no|on|off|null)$/i;
var quoted = (text) => JSON.stringify(text);
var scalar = (text) => PLAIN.test(text) && !RESERVED.test(text) ? text : quoted(text);
function paragraph(text) {
  return `|-${text.split("\n").map((line) => line === "" ? "\n" : `
  ${line}`).join("")}`;
}

// src/request/read-request.ts
var LONGEST2 = 256 * 1024;
var visible = (least, most) => string({ error: "must be text" }).min(least, { error: `must have at least ${least} characters` }).max(most, { error: `may have at most ${most} characters` }).refine((text) => hiddenIn(text).length === 0, { error: "holds hidden characters" });
var branded = (schema, brand, what) => schema.transform((value, context) => {
  if (brand.is(value)) return value;
  context.addIssue({ code: "custom", message: `must be ${what}` });
  return NEVER;
});
var number2 = number({ error: "must be a number" });
var string2 = string({ error: "must be text" });
var duration = string2.transform((text, context) => {
  const length = parseDuration(text);
  if (length !== void 0) return length;
  context.addIssue({ code: "custom", message: "must be a duration such as 8h" });
  return NEVER;
});
var instant = string2.transform((text, context) => {
  const at = parseInstant(text);
  if (at !== void 0 && formatInstant(at) === text) return at;
  context.addIssue({ code: "custom", message: "must be a time such as 2026-11-22T20:17:29Z" });
  return NEVER;
});
var service = branded(string2, Service, "a service");
var principalName = visible(1, 128);
var fileSchema = strictObject({
  issue: branded(number2, IssueNumber, "the number of an issue"),
  issue_id: int({ error: "must be a number" }).positive({ error: "must be positive" }),
  repository: branded(number2, RepositoryId, "the id of a repository"),
  created_at: instant,
  requester: strictObject({ id: branded(number2, UserId, "the id of a user"), login: visible(1, 100) }),
  account: branded(string2, AccountName, "the name of an account"),
  account_id: branded(string2, AccountId, "12 digits in quotes"),
  principal: union(
    [
      strictObject({ iam_user: principalName }),
      strictObject({ iam_role: principalName }),
      strictObject({ identity_center_user: principalName })
    ],
    { error: "must name exactly one of iam_user, iam_role, identity_center_user" }
  ),
  duration,
  approved_duration: duration.optional(),
  services: array(service).min(1, { error: "must name a service" }),
  resources: array(visible(1, 1024)).max(MOST_RESOURCES, { error: `may name at most ${MOST_RESOURCES} resources` }),
  access: record(
    string(),
    _enum(ACCESS_LEVELS, { error: `must be one of ${ACCESS_LEVELS.join(", ")}` })
  ),
  reason: string2.refine((text) => normaliseReason(text) === text, { error: "holds hidden text" }),
  ticket: visible(1, TICKET_LONGEST).optional(),
  body_digest: branded(string2, Digest, "a SHA-256 digest")
});
function readRequest(text) {
  const yaml = readStrictYaml(text, LONGEST2);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const problem = (code, path, message) => {
    const line = yaml.lineOf(path);
    return { code, path: formatPath(path), message, ...line === void 0 ? {} : { line } };
  };
  const parsed = fileSchema.safeParse(yaml.value);
  if (!parsed.success || yaml.misread.length > 0) {
    const issues = parsed.success ? [] : parsed.error.issues;
    const problems2 = issues.map((issue) => {
      const path = issue.path.map((part) => typeof part === "number" ? part : String(part));
      return problem("request-value", path, `${formatPath(path) || "The file"}: ${issue.message}.`);
    });
    return { ok: false, problems: byLine([...yaml.misread, ...problems2]) };
  }
  const file = parsed.data;
  const problems = [];
  const named = Object.keys(file.access);
  if (new Set(file.services).size !== file.services.length) {
    problems.push(problem("request-double", ["services"], "A service is listed twice."));
  }
  if (named.length !== file.services.length || file.services.some((each) => !Object.hasOwn(file.access, each))) {
    problems.push(
      problem(
        "request-access",
        ["access"],
        "access must give a level to each of services, and to nothing else."
      )
    );
  }
  const length = Array.from(file.reason).length;
  if (length < REASON_LENGTH.least || length > REASON_LENGTH.most) {
    problems.push(
      problem(
        "request-reason",
        ["reason"],
        `reason must have ${REASON_LENGTH.least} to ${REASON_LENGTH.most} characters.`
      )
    );
  }
  if (file.approved_duration !== void 0 && file.approved_duration > file.duration) {
    problems.push(
      problem(
        "request-approved-duration",
        ["approved_duration"],
        `approved_duration (${formatDuration(file.approved_duration)}) is longer than what was asked for (${formatDuration(file.duration)}). An approver may only shorten it.`
      )
    );
  }
  if (problems.length > 0) return { ok: false, problems };
  const request = requestOf(file);
  const canonical = serialiseRequest(request);
  return canonical === text ? valid(request) : invalid(firstDifference(text, canonical));
}
function requestOf(file) {
  const access = {};
  for (const [name, level] of Object.entries(file.access)) access[Service.of(name)] = level;
  return {
    repository: file.repository,
    issue: file.issue,
    issueId: file.issue_id,
    account: file.account,
    accountId: file.account_id,
    requester: file.requester,
    principal: principalOf(file.principal),
    createdAt: file.created_at,
    services: file.services,
    resources: file.resources,
    access,
    reason: file.reason,
    duration: file.duration,
    ...file.approved_duration === void 0 ? {} : { approvedDuration: file.approved_duration },
    ...file.ticket === void 0 ? {} : { ticket: file.ticket },
    bodyDigest: file.body_digest
  };
}
function principalOf(written) {
  if ("iam_user" in written) return { kind: "iam-user", name: written.iam_user };
  if ("iam_role" in written) return { kind: "iam-role", name: written.iam_role };
  return { kind: "identity-center-user", userName: written.identity_center_user };
}
function firstDifference(text, canonical) {
  const written = text.split("\n");
  const expected = canonical.split("\n");
  const index = expected.findIndex((line2, at2) => line2 !== written[at2]);
  const at = index === -1 ? expected.length : index;
  const line = expected[at];
  return {
    code: "request-not-canonical",
    path: "",
    line: at + 1,
    message: line === void 0 ? "The file goes on after its end. Remove what follows." : `The file is not written in its one canonical form. This line must be exactly: ${line.slice(0, 200)}`
  };
}

// src/request/task-file.ts
var LONGEST3 = 256 * 1024;
var KEYS = ["account", "services", "resources", "access", "reason", "duration", "ticket"];
function readTaskFile(text, rules = {}) {
  if (isRequest(text)) return readIssueBody(text, rules);
  const yaml = readStrictYaml(text, LONGEST3);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const { value } = yaml;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return invalid({
      code: "task-type",
      path: "",
      line: 1,
      message: `A request file has the keys ${KEYS.slice(0, -1).join(", ")}; an issue body has the headings of the form.`
    });
  }
  const file = new Map(Object.entries(value));
  if (file.has("body_digest")) return readRequest(text);
  const problems = [...yaml.misread];
  const report = (code, key, message) => {
    const line = yaml.lineOf([key]);
    problems.push({ code, path: formatPath([key]), message, ...line === void 0 ? {} : { line } });
  };
  for (const key of file.keys()) {
    if (KEYS.includes(key)) continue;
    const candidate = nearest(key, KEYS);
    const hint = candidate === void 0 ? `It may hold ${KEYS.join(", ")}.` : `Did you mean ${candidate}?`;
    report("task-unknown-key", key, `A request file has no key ${key}. ${hint}`);
  }
  const wrong = (key, what) => {
    report("task-type", key, `${key} must be ${what}.`);
  };
  const oneText = (key) => {
    const found = file.get(key);
    if (found === void 0 || typeof found === "string") return found;
    if (typeof found === "number") return String(found);
    wrong(key, "text");
    return void 0;
  };
  const listOf = (key) => {
    const found = file.get(key);
    if (found === void 0) return void 0;
    if (typeof found === "string") return found.split(/[\s,]+/).filter((part) => part !== "");
    if (isTexts(found)) return found;
    wrong(key, "a list of texts");
    return void 0;
  };
  const resources = listOf("resources");
  const access = file.get("access");
  const levels = levelsOf(access);
  if (access !== void 0 && levels === void 0) {
    wrong("access", "a level, or a map from service to level");
  }
  const written = {
    account: oneText("account"),
    services: listOf("services"),
    resources: resources?.length === 0 ? ["none"] : resources,
    level: typeof access === "string" ? access : void 0,
    levels: levels ?? [],
    levelsIn: "access",
    reason: oneText("reason"),
    duration: oneText("duration"),
    ticket: oneText("ticket")
  };
  const mistyped = new Set(problems.filter(({ code }) => code === "task-type").map(({ path }) => path));
  const asked = checkAsk(written, { ...rules, breadth: "any" }, (field) => field);
  if (!asked.ok) {
    for (const { code, path, message } of asked.problems) {
      if (!mistyped.has(path)) report(code, path, message);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : asked;
}
var isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === "string");
function levelsOf(access) {
  if (typeof access === "string" || access === void 0) return [];
  if (typeof access !== "object" || access === null || Array.isArray(access)) return void 0;
  const entries = Object.entries(access);
  const texts = entries.flatMap(
    ([service2, level]) => typeof level === "string" ? [[service2, level]] : []
  );
  return texts.length === entries.length ? texts : void 0;
}

export {
  isRequest,
  parseIssueBody,
  serialiseRequest,
  readRequest,
  readTaskFile
};
