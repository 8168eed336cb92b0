import {
  ASKED_LONGEST,
  MOST_REMARKS,
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
  string as string2,
  visible
} from "./chunk-WZTQZX65.js";
import {
  _enum,
  array,
  int,
  record,
  strictObject,
  string,
  union
} from "./chunk-GUA3H4HO.js";
import {
  ACCESS_LEVELS,
  LEFT_OUT_BECAUSE,
  MOST_ACCOUNTS,
  MOST_LEFT_OUT,
  MOST_RESOURCES,
  REASON_LENGTH,
  TICKET_LONGEST,
  formatDuration,
  normaliseReason
} from "./chunk-DAROUHPW.js";
import {
  hiddenIn
} from "./chunk-MXRAY5FG.js";
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
  Digest,
  IssueNumber,
  RepositoryId,
  Service,
  UserId
} from "./chunk-YWRVI5OC.js";
import {
  byLine,
  formatPath,
  readStrictYaml
} from "./chunk-XS4THFB2.js";

// src/request/file/drafted-schema.ts
var ACTION = /^[a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}$/;
var MODEL_LONGEST = 200;
var digest = string({ error: "must be text" }).refine((text) => Digest.is(text), { error: "must be a SHA-256 digest" });
var draftedSchema = (visible2) => strictObject({
  engine: _enum(["rules", "model"], { error: "must be rules or model" }),
  model: visible2(1, MODEL_LONGEST).optional(),
  exchanges: array(strictObject({ sent: digest, received: digest.optional() })).min(1, { error: "must not be empty" }).max(10, { error: "may have at most 10 entries" }).optional(),
  used: array(
    strictObject({
      action: string({ error: "must be text" }).regex(ACTION, { error: "must be an action" }),
      requests: array(int({ error: "must be a number" }).positive({ error: "must be positive" })).min(1, { error: "must not be empty" }).max(10, { error: "may have at most 10 entries" })
    })
  ).min(1, { error: "must not be empty" }).max(20, { error: "may have at most 20 entries" }).optional(),
  left_out: array(
    strictObject({
      action: string({ error: "must be text" }).regex(ACTION, { error: "must be an action" }),
      why: _enum(Object.keys(LEFT_OUT_BECAUSE), {
        error: "must be a known reason"
      })
    })
  ).min(1, { error: "must not be empty" }).max(MOST_LEFT_OUT, { error: `may have at most ${MOST_LEFT_OUT} entries` }).optional()
});
var draftedOf = (written) => ({
  engine: written.engine,
  ...written.model === void 0 ? {} : { model: written.model },
  exchanges: (written.exchanges ?? []).map(({ sent, received }) => ({
    sent: Digest.of(sent),
    ...received === void 0 ? {} : { received: Digest.of(received) }
  })),
  leftOut: written.left_out ?? [],
  ...written.used === void 0 ? {} : { used: written.used }
});

// src/request/file/remarks-schema.ts
var line = (longest) => string({ error: "must be text" }).min(1, { error: "must not be empty" }).max(longest, { error: `may have at most ${longest} characters` }).refine((text) => !text.includes("\n"), { error: "must be one line" }).refine((text) => hiddenIn(text).length === 0, { error: "holds hidden characters" });
var commentId = int({ error: "must be a number" }).positive({ error: "must be positive" });
var level = _enum(ACCESS_LEVELS, { error: `must be one of ${ACCESS_LEVELS.join(", ")}` });
var raisedSchema = (service2) => array(
  union(
    [
      strictObject({ comment: commentId, service: service2, from: level, to: level }),
      strictObject({ comment: commentId, resource: line(1024) })
    ],
    { error: "must name a service with two levels, or a resource" }
  )
).min(1, { error: "must not be empty" }).max(100, { error: "may have at most 100 entries" }).transform((raised) => raised);
var remarksSchema = (userId2) => array(
  strictObject({
    command: _enum(["answer", "revise"], { error: "must be answer or revise" }),
    comment: commentId,
    by: userId2,
    login: line(100),
    asked: line(ASKED_LONGEST).optional(),
    chose: array(int({ error: "must be a number" }).min(1, { error: "must be positive" }).max(999)).min(1, { error: "must not be empty" }).max(100, { error: "may have at most 100 numbers" }).optional(),
    text: string({ error: "must be text" }).min(1, { error: "must not be empty" }).max(REMARK_LONGEST, { error: `may have at most ${REMARK_LONGEST} characters` }).refine((text) => normaliseRemark(text) === text, { error: "holds hidden text" })
  })
).min(1, { error: "must not be empty" }).max(MOST_REMARKS, { error: `may name at most ${MOST_REMARKS} comments` });
var remarksOf = (written) => written.map(({ command, comment, by, login, asked, chose, text }) => ({
  command,
  comment,
  by: { id: by, login },
  ...asked === void 0 ? {} : { asked },
  ...chose === void 0 ? {} : { chose },
  text
}));

// src/request/file/request-yaml.ts
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
    request.accounts === void 0 ? void 0 : ["accounts", list(request.accounts)],
    request.preset === void 0 ? void 0 : ["preset", scalar(request.preset)],
    request.role === void 0 ? void 0 : ["role", scalar(request.role)],
    request.curatedSet === void 0 ? void 0 : ["curated_set", scalar(request.curatedSet)],
    ["principal", map([principalEntry(request.principal)])],
    ["duration", formatDuration(request.duration)],
    request.approvedDuration === void 0 ? void 0 : ["approved_duration", formatDuration(request.approvedDuration)],
    request.start === void 0 ? void 0 : ["start", quoted(formatInstant(request.start))],
    ["services", list(request.services)],
    ["resources", list(request.resources)],
    request.services.length === 0 ? ["access", "{}"] : ["access", map(request.services.map((service2) => [scalar(service2), request.access[service2] ?? ""]))],
    ["reason", paragraph(request.reason)],
    request.ticket === void 0 ? void 0 : ["ticket", scalar(request.ticket)],
    ["body_digest", quoted(request.bodyDigest)],
    request.raised === void 0 ? void 0 : ["raised", items(request.raised.map(raisedEntries))],
    request.remarks === void 0 ? void 0 : ["remarks", items(request.remarks.map(remarkEntries))],
    request.drafted === void 0 ? void 0 : ["drafted", draftedBlock(request.drafted)]
  ];
  const lines = entries.filter((entry) => entry !== void 0).map(([key, value]) => entryLine(key, value));
  return `${HEADER}${lines.join("\n")}
`;
}
var HEADER = "# Written from the issue, and compared with it before access is granted.\n";
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
var raisedEntries = (raised) => [
  ["comment", String(raised.comment)],
  ..."resource" in raised ? [["resource", scalar(raised.resource)]] : [
    ["service", scalar(raised.service)],
    ["from", raised.from],
    ["to", raised.to]
  ]
];
var remarkEntries = ({ command, comment, by, asked, chose, text }) => [
  ["command", command],
  ["comment", String(comment)],
  ["by", String(by.id)],
  ["login", scalar(by.login)],
  asked === void 0 ? void 0 : ["asked", quoted(asked)],
  chose === void 0 ? void 0 : ["chose", `[${chose.join(", ")}]`],
  ["text", paragraph(text, "      ")]
];
function draftedBlock({ engine, model, exchanges, leftOut, used = [] }) {
  const sent = exchanges.map(({ sent: sent2, received }) => [
    ["sent", quoted(sent2)],
    received === void 0 ? void 0 : ["received", quoted(received)]
  ]);
  const left = leftOut.map(({ action, why }) => [
    ["action", scalar(action)],
    ["why", why]
  ]);
  return [
    `
  engine: ${engine}`,
    model === void 0 ? "" : `
  model: ${quoted(model)}`,
    sent.length === 0 ? "" : `
  exchanges:${items(sent, "    ")}`,
    used.length === 0 ? "" : `
  used:${items(
      used.map(({ action, requests }) => [
        ["action", scalar(action)],
        ["requests", `[${requests.join(", ")}]`]
      ]),
      "    "
    )}`,
    left.length === 0 ? "" : `
  left_out:${items(left, "    ")}`
  ].join("");
}
var items = (all, indent = "  ") => all.map(
  (entries) => entries.filter((entry) => entry !== void 0).map(([key, value], index) => `
${indent}${index === 0 ? "-" : " "} ${key}: ${value}`).join("")
).join("");
var list = (items2) => items2.length === 0 ? "[]" : items2.map((item) => `
  - ${scalar(item)}`).join("");

// src/request/file/read-request.ts
var LONGEST = 256 * 1024;
var userId = branded(number, UserId, "the id of a user");
var service = branded(string2, Service, "a service");
var principalName = visible(1, 128);
var fileSchema = strictObject({
  issue: branded(number, IssueNumber, "the number of an issue"),
  issue_id: int({ error: "must be a number" }).positive({ error: "must be positive" }),
  repository: branded(number, RepositoryId, "the id of a repository"),
  created_at: instant,
  requester: strictObject({ id: userId, login: visible(1, 100) }),
  account: branded(string2, AccountName, "the name of an account"),
  account_id: branded(string2, AccountId, "12 digits in quotes"),
  accounts: array(branded(string2, AccountName, "the name of an account")).min(2, { error: "is left out where there is one" }).max(MOST_ACCOUNTS, { error: `may name at most ${MOST_ACCOUNTS} accounts` }).optional(),
  preset: visible(1, 32).optional(),
  role: visible(1, 64).optional(),
  curated_set: visible(1, 32).optional(),
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
  start: instant.optional(),
  services: array(service),
  resources: array(visible(1, 1024)).max(MOST_RESOURCES, { error: `may name at most ${MOST_RESOURCES} resources` }),
  access: record(
    string(),
    _enum(ACCESS_LEVELS, { error: `must be one of ${ACCESS_LEVELS.join(", ")}` })
  ),
  reason: string2.refine((text) => normaliseReason(text) === text, { error: "holds hidden text" }),
  ticket: visible(1, TICKET_LONGEST).optional(),
  body_digest: branded(string2, Digest, "a SHA-256 digest"),
  raised: raisedSchema(service).optional(),
  remarks: remarksSchema(userId).optional(),
  drafted: draftedSchema(visible).optional()
});
function readRequest(text) {
  const yaml = readStrictYaml(text, LONGEST);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const problem = (code, path, message) => {
    const line2 = yaml.lineOf(path);
    return { code, path: formatPath(path), message, ...line2 === void 0 ? {} : { line: line2 } };
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
  const curated = file.curated_set !== void 0;
  if (file.services.length === 0 && !curated) {
    problems.push(problem("request-value", ["services"], "services: must name a service."));
  }
  if (curated && (file.services.length > 0 || file.resources.length > 0 || file.role !== void 0)) {
    const message = "A curated set is given as it is: services and resources must be empty, and no role named.";
    problems.push(problem("request-curated", ["curated_set"], message));
  }
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
  if (file.accounts !== void 0 && new Set(file.accounts).size !== file.accounts.length)
    problems.push(problem("request-double", ["accounts"], "An account is listed twice."));
  if (file.accounts?.includes(file.account) === false)
    problems.push(problem("request-accounts", ["accounts"], "account is not among accounts."));
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
  if (file.start !== void 0 && curated) {
    const message = "A curated set is given with the merge: it has no start of its own.";
    problems.push(problem("request-curated", ["start"], message));
  }
  for (const [index, { command, by, chose }] of (file.remarks ?? []).entries()) {
    if (chose !== void 0 && command === "revise") {
      const message2 = "Numbers choose only in an answer.";
      problems.push(problem("request-remark", ["remarks", index, "chose"], message2));
    }
    if (command === "revise" || by === file.requester.id) continue;
    const message = "An answer counts only if the requester gave it.";
    problems.push(problem("request-remark", ["remarks", index, "by"], message));
  }
  if (problems.length > 0) return { ok: false, problems };
  const request = requestOf(file);
  const canonical = serialiseRequest(request);
  return canonical === text ? valid(request) : invalid(firstDifference("request-not-canonical", text, canonical));
}
function requestOf(file) {
  const access = {};
  for (const [name, level2] of Object.entries(file.access)) access[Service.of(name)] = level2;
  return {
    repository: file.repository,
    issue: file.issue,
    issueId: file.issue_id,
    account: file.account,
    accountId: file.account_id,
    ...file.accounts === void 0 ? {} : { accounts: file.accounts },
    requester: file.requester,
    ...file.preset === void 0 ? {} : { preset: file.preset },
    ...file.role === void 0 ? {} : { role: file.role },
    ...file.curated_set === void 0 ? {} : { curatedSet: file.curated_set },
    principal: principalOf(file.principal),
    createdAt: file.created_at,
    services: file.services,
    resources: file.resources,
    access,
    reason: file.reason,
    duration: file.duration,
    ...file.approved_duration === void 0 ? {} : { approvedDuration: file.approved_duration },
    ...file.start === void 0 ? {} : { start: file.start },
    ...file.ticket === void 0 ? {} : { ticket: file.ticket },
    bodyDigest: file.body_digest,
    ...file.raised === void 0 ? {} : { raised: file.raised },
    ...file.remarks === void 0 ? {} : { remarks: remarksOf(file.remarks) },
    ...file.drafted === void 0 ? {} : { drafted: draftedOf(file.drafted) }
  };
}
function principalOf(written) {
  if ("iam_user" in written) return { kind: "iam-user", name: written.iam_user };
  if ("iam_role" in written) return { kind: "iam-role", name: written.iam_role };
  return { kind: "identity-center-user", userName: written.identity_center_user };
}

export {
  draftedSchema,
  draftedOf,
  serialiseRequest,
  draftedBlock,
  readRequest
};
