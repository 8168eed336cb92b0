import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  AccountId,
  AccountName,
  Service,
  UserId
} from "./chunk-IVYZFXGK.js";
import {
  addSeconds,
  parseInstant
} from "./chunk-YWCEV5XF.js";
import {
  NEVER,
  _enum,
  array,
  boolean,
  int,
  record,
  strictObject,
  string,
  union,
  url
} from "./chunk-DKGRQ3MP.js";

// src/lifecycle/duration.ts
var MINUTE = 60;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var LONGEST = 3650 * DAY;
var SHORT = /^(\d{1,7})(m|h|d)$/;
var ISO8601 = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/;
function parseDuration(text2) {
  const short = SHORT.exec(text2);
  if (short) {
    const unit = { m: MINUTE, h: HOUR, d: DAY }[short[2]];
    return positive(Number(short[1]) * unit);
  }
  const iso = ISO8601.exec(text2);
  if (!iso || text2.endsWith("T")) return void 0;
  const [days, hours, minutes] = [iso[1], iso[2], iso[3]].map((part) => Number(part ?? 0));
  return positive(days * DAY + hours * HOUR + minutes * MINUTE);
}
function positive(seconds) {
  return seconds > 0 && seconds <= LONGEST ? seconds : void 0;
}
function formatDuration(length) {
  if (length % DAY === 0 && length >= 2 * DAY) return `${length / DAY}d`;
  if (length % HOUR === 0) return `${length / HOUR}h`;
  return `${Math.ceil(length / MINUTE)}m`;
}

// src/policy/guardrails/settings.ts
var severity = _enum(["refuse", "approval", "warn"]);
var exactAction = string().regex(
  /^[a-z0-9-]+:[A-Za-z0-9]+$/,
  "must be one action without wildcards, such as iam:CreateServiceLinkedRole"
);
var resource = string().regex(
  /^(?:\*|arn:[a-z-]+:[a-z0-9-]+:[^:\s]*:[^:\s]*:\S+)$/,
  "must be an ARN, or * for an action that supports no other resource"
);
var roleArn = string().regex(
  /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
  "must be the ARN of one role, without wildcards: arn:aws:iam::111122223333:role/app"
);
var date = string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2027-03-31").refine((text2) => parseInstant(`${text2}T00:00:00Z`) !== void 0, "must be a date that exists");
var EXCEPTABLE = [
  "escalation",
  "escalation-scoped",
  "privileged-write",
  "pass-role",
  "resource-star",
  "sensitive-credentials",
  "sensitive-sessions",
  "sensitive-exposure",
  "sensitive-data"
];
var exceptionSchema = strictObject({
  rule: _enum(EXCEPTABLE).describe("Code of the rule that is lifted"),
  actions: array(exactAction).min(1).describe("Actions it is lifted for, each named in full"),
  resources: array(resource).min(1).describe("Resources it is lifted for"),
  accounts: array(string()).min(1).optional().describe("Names of the accounts where it holds; all accounts without it"),
  owner: string().min(1).describe("Who answers for this exception"),
  until: date.describe("Last day (UTC) on which it holds"),
  reason: string().min(1).describe("Why it is needed")
});
var passRoleSchema = strictObject({
  role: roleArn.describe("Role that may be passed"),
  services: array(
    string().regex(
      /^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/,
      "must be a service principal such as ec2.amazonaws.com"
    )
  ).min(1).describe("Services it may be passed to")
});
var lists = {
  credentials: severity.default("approval").describe("Actions that show or create credentials"),
  sessions: severity.default("approval").describe("Actions whose effect outlives the grant"),
  exposure: severity.default("approval").describe("Actions that open resources to others"),
  data: severity.default("warn").describe("Actions that read stored data in bulk")
};
var guardrailSettingsSchema = strictObject({
  sensitive: strictObject(lists).prefault({}).describe("What a match in each list of sensitive actions means"),
  scoped_escalation: severity.default("approval").describe(
    "Everyday actions that can escalate, limited to named resources: ssm:StartSession on one instance"
  ),
  unscoped_reads: severity.default("refuse").describe("List and Read actions on * although AWS can limit them to resources"),
  pass_roles: array(passRoleSchema).default([]).describe("The only roles that iam:PassRole may name"),
  second_approval: int().min(2).max(6).default(2).describe("Approvals needed where a rule asks for a second one"),
  exceptions: array(exceptionSchema).default([]).describe("Rules lifted for named actions and resources, for a time")
}).describe("What may be granted at all; strict where nothing is said");
var strictSettings = guardrailSettingsSchema.parse({});
var DAY2 = 86400;
function exceptionEnds(exception) {
  const start = parseInstant(`${exception.until}T00:00:00Z`);
  return start === void 0 ? void 0 : addSeconds(start, DAY2);
}

// src/config/config.ts
var REGION = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/;
var PARTITIONS = [
  "aws",
  "aws-cn",
  "aws-us-gov",
  "aws-eusc",
  "aws-iso",
  "aws-iso-b",
  "aws-iso-e",
  "aws-iso-f"
];
var RISKS = ["low", "medium", "high", "critical"];
var DEFAULT_TTL = "8h";
var DEFAULT_LONGEST = "24h";
var DEFAULT_APPROVAL_TTL = "7d";
var readonlyList = (items) => items;
var text = (pattern, hint) => string({ error: hint }).regex(pattern, { error: hint });
var list = (item, hint) => array(item, { error: hint });
var DURATION_HINT = "must be a duration such as 90m, 8h, 1d or PT8H";
var duration = string({ error: DURATION_HINT }).meta({ examples: ["90m", "8h", "1d"] }).transform((value, context) => {
  const length = parseDuration(value);
  if (length !== void 0) return length;
  context.addIssue({ code: "custom", message: DURATION_HINT });
  return NEVER;
});
var region = text(REGION, "must be an AWS Region such as eu-west-1").meta({ examples: ["eu-west-1"] });
var service = text(
  /^[a-z0-9][a-z0-9-]{0,62}$/,
  "must be a service prefix in lower case, as IAM writes it: s3, ec2, logs"
).transform((value) => Service.of(value));
var USER_ID_HINT = "must be the numeric id of a GitHub account, not a login: logins can change hands. `gh api users/LOGIN --jq .id` prints it";
var userId = int({ error: USER_ID_HINT }).positive({ error: USER_ID_HINT }).transform((value) => UserId.of(value));
var userIdKey = text(/^[1-9]\d{0,15}$/, USER_ID_HINT);
var ACCOUNT_NAME_HINT = "must be an account name: lower-case letters, digits and hyphens, at most 32, starting and ending with a letter or digit";
var accountNameText = text(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/, ACCOUNT_NAME_HINT);
var accountName = accountNameText.transform((value) => AccountName.of(value));
var iamName = (what) => text(/^[\w+=,.@-]{1,64}$/, `must be the name of an IAM ${what}, without its path and without "arn:"`);
var roleArn2 = text(
  /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
  "must be the ARN of a role: arn:aws:iam::111122223333:role/NAME"
);
var channel = text(
  /^(?:#[^\s#,]{1,80}|[CG][A-Z0-9]{8,20})$/u,
  'must be a Slack channel: its id (C0123456789) or "#name" in quotes'
);
var ACCOUNT_ID_HINT = 'must be the 12 digits of the account, in quotes: "111122223333"';
var account = strictObject(
  {
    id: text(/^\d{12}$/, ACCOUNT_ID_HINT).transform((value) => AccountId.of(value)).describe("The 12 digits of the AWS account, in quotes, since leading zeros matter."),
    region: region.optional().describe("Region of this account where it is not `aws_region`."),
    partition: _enum(PARTITIONS, { error: `must be one of ${PARTITIONS.join(", ")}` }).optional().describe("AWS partition; by default the one that the Region belongs to."),
    backend: _enum(["iam", "identity-center"], { error: "must be iam or identity-center" }).default("iam").describe("How access is given: a managed policy on IAM users and roles, or a permission set."),
    granter_role: roleArn2.optional().describe("Role that the granting job assumes in this account."),
    revoker_role: roleArn2.optional().describe("Role that the revoking and sweeping jobs assume."),
    boundary: text(
      /^arn:[a-z-]+:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]+$/,
      "must be the ARN of a managed policy: arn:aws:iam::111122223333:policy/NAME"
    ).optional().describe("Permissions boundary that a principal must carry before anything is granted to it."),
    slack_channel: channel.optional().describe("Channel for this account, instead of `slack_notification_channel`.")
  },
  { error: typeHint("must be a map with at least `id`") }
);
var principalShape = {
  iam_user: iamName("user").optional().describe("Name of an IAM user."),
  iam_role: iamName("role").optional().describe("Name of an IAM role that only this person can assume. For a shared one, see `roles`."),
  identity_center_user: text(/^[^\s<>]{1,128}$/u, "must be a user name or email of IAM Identity Center").optional().describe("User name in IAM Identity Center.")
};
var identity = strictObject(
  {
    login: text(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, "must be a GitHub login, without @").optional().describe("GitHub login, for readers of this file; only the number counts."),
    ...principalShape,
    accounts: mapOf(
      accountNameText,
      strictObject(principalShape, { error: typeHint("must name one principal") }),
      "must map account names to a principal each",
      (key) => AccountName.of(key)
    ).optional().describe("Who the person is in accounts where that differs.")
  },
  { error: typeHint("must be a map such as {login: octocat, iam_user: octocat}") }
);
var ARN_HINT = "must be an ARN such as arn:aws:s3:::my-bucket, or a list of ARNs";
var arn = text(/^arn:\S+$/, ARN_HINT);
var resourceNames = union([arn, array(arn).min(1, { error: ARN_HINT }).max(50, { error: "may name at most 50 ARNs" })], {
  error: ARN_HINT
}).transform((value) => typeof value === "string" ? [value] : value);
var role = strictObject(
  {
    account: accountName.describe("Account that the role lives in."),
    role: iamName("role").describe("Name of the role, without its path."),
    members: list(userId, "must be a list of numeric GitHub ids").min(1, { error: "must name at least one member" }).transform(readonlyList).describe("Everybody who can assume it: a grant to the role reaches all of them."),
    description: string({ error: "must be text" }).max(200, { error: "may have at most 200 characters" }).optional().describe("What the role is for.")
  },
  { error: typeHint("must be a map with account, role and members") }
);
var APPROVER_LIST_HINT = "must be a list of numeric GitHub ids";
var approverList = list(userId, APPROVER_LIST_HINT).min(1, { error: "must name somebody: with an empty list nobody could approve. Leave the key out instead" }).transform(readonlyList);
var approvers = union(
  [
    approverList,
    record(accountNameText, approverList, {
      error: "must be a list of numeric GitHub ids, or a map from account name (or `default`) to such a list"
    })
  ],
  {
    error: "must be a list of numeric GitHub ids, or a map from account name (or `default`) to such a list"
  }
).transform(
  (value) => Array.isArray(value) ? /* @__PURE__ */ new Map([["default", value]]) : new Map(Object.entries(value).map(([name, ids]) => [AccountName.of(name), ids]))
);
var COUNT_HINT = "must be a whole number from 1 to 10";
var count = int({ error: COUNT_HINT }).min(1, { error: COUNT_HINT }).max(10, { error: COUNT_HINT });
var approvalRule = strictObject(
  {
    accounts: list(accountName, "must be a list of account names").min(1, { error: "must name an account, or be left out" }).transform(readonlyList).optional().describe("Applies to these accounts; left out: to all."),
    services: list(service, "must be a list of services").min(1, { error: "must name a service, or be left out" }).transform(readonlyList).optional().describe("Applies when one of these services is asked for; left out: to all."),
    risk: _enum(RISKS, { error: `must be one of ${RISKS.join(", ")}` }).optional().describe("Applies from this risk upwards; left out: to any."),
    required: count.describe("How many people must approve.")
  },
  { error: typeHint("must be a map with `required` and at least one of accounts, services, risk") }
);
var HOST_HINT = "must be a host, with a port where it is not the usual one: ghe.example.com, 127.0.0.1:4010";
var host = text(/^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/, HOST_HINT);
var settings = {
  aws_region: region.describe("The Region you work in; accounts can name another."),
  allowed_services: list(service, "must be a list of services, such as [s3, ec2, logs]").min(1, { error: "must name at least one service, such as [s3, ec2, logs]" }).transform(readonlyList).describe("Services that may be asked for, by their IAM prefix. Everything else is refused."),
  accounts: mapOf(
    accountNameText,
    account,
    'must map at least one account name to its settings: {prod: {id: "111122223333"}}',
    (key) => AccountName.of(key)
  ).describe("Accounts by name. The name is also the folder that its requests are filed under."),
  identities: mapOf(
    userIdKey,
    identity,
    "must map numeric GitHub ids to identities",
    (key) => UserId.of(Number(key)),
    0
  ).prefault({}).describe(
    "Who people are in AWS, by numeric GitHub id. Somebody who is not listed cannot be granted anything."
  ),
  resources: mapOf(
    text(
      /^(?!none$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
      "must be a short name of letters, digits, dots, hyphens and underscores (and not `none`)"
    ),
    resourceNames,
    "must map names to ARNs",
    (key) => key,
    0
  ).prefault({}).describe("Names for ARNs, so that nobody has to type one."),
  policy_ttl: duration.prefault(DEFAULT_TTL).describe("How long access lasts when the form is left as it is."),
  max_duration: duration.prefault(DEFAULT_LONGEST).describe("The longest that may be asked for. More than 24h needs `allow_long_grants: true`."),
  allow_long_grants: boolean({ error: "must be true or false" }).default(false).describe("Allows a `max_duration` of more than 24h."),
  approval_ttl: duration.prefault(DEFAULT_APPROVAL_TTL).describe("A request that nobody has decided in this time lapses."),
  max_open_per_person: int({ error: "must be a whole number" }).min(1, { error: "must be at least 1" }).max(100, { error: "must be at most 100" }).default(5).describe("How many requests one person may have pending or live at a time."),
  approvers: approvers.optional().describe(
    "Numeric GitHub ids that count as approvers, for all accounts or by account name (and `default`). Narrows CODEOWNERS, never widens it."
  ),
  approval: strictObject(
    {
      required: count.default(1).describe("How many people must approve where no rule asks for more."),
      rules: list(approvalRule, "must be a list of rules").transform(readonlyList).prefault([]).describe("Where more people must approve. The highest number that applies counts.")
    },
    { error: typeHint("must be a map with `required` and `rules`") }
  ).prefault({}).describe("How many people must approve."),
  roles: mapOf(
    text(/^[a-z0-9][a-z0-9-]{0,63}$/, "must be a short name of lower-case letters, digits and hyphens"),
    role,
    "must map names to roles",
    (key) => key,
    0
  ).prefault({}).describe("IAM roles that several people share, and who they are."),
  guardrails: guardrailSettingsSchema.prefault({}).describe("Rules that every policy must pass; strict where nothing is written."),
  slack_notification_channel: channel.optional().describe("Slack channel for everything that has no channel of its own."),
  model: strictObject(
    {
      base_url: url({ protocol: /^https?$/, error: "must be a URL such as https://api.openai.com/v1" }).optional().describe("Where an OpenAI-compatible service answers."),
      name: text(/^\S{1,200}$/u, "must be the name of a model").optional().describe("Name of the model.")
    },
    { error: typeHint("must be a map with base_url and name") }
  ).optional().describe("The model that helps with drafting. Without it, drafting goes by rules."),
  analytics: strictObject(
    {
      publish: _enum(["artifact", "pages"], { error: "must be artifact or pages" }).default("artifact").describe(
        "Where the report page goes: an artifact of the run, or GitHub Pages where that is private."
      )
    },
    { error: typeHint("must be a map with `publish`") }
  ).prefault({}).describe("The report on what was granted and used."),
  name: text(
    /^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,38}[A-Za-z0-9])?$/,
    "must be a short name of letters, digits, spaces, dots, hyphens and underscores"
  ).default("aws-jit").describe("What the bot calls itself in messages."),
  endpoints: strictObject(
    {
      github_api: host.optional().describe("Host of GitHub's API, for GitHub Enterprise Server."),
      aws: host.optional().describe("Host that answers for AWS."),
      slack: host.optional().describe("Host that answers for Slack's API."),
      openai: host.optional().describe("Host that answers for the model.")
    },
    { error: typeHint("must be a map from github_api, aws, slack, openai to a host") }
  ).prefault({}).describe(
    "Hosts that jobs with secrets may talk to instead of the usual ones. Others in the environment are ignored."
  ),
  trial: boolean({ error: "must be true or false" }).default(false).describe(
    "Grants although the repository is not protected; every message then says so. For trying out only."
  )
};
var configSchema = strictObject(settings);
function mapOf(key, value, hint, toKey, least = 1) {
  return record(key, value, { error: typeHint(hint) }).refine((entries) => Object.keys(entries).length >= least, { error: hint }).transform(
    (entries) => new Map(Object.entries(entries).map(([name, entry]) => [toKey(name), entry]))
  );
}
function typeHint(hint) {
  return (issue) => issue.code === "invalid_type" ? hint : void 0;
}

// src/config/lookups.ts
function accountNamed(config2, name) {
  const entry = config2.accounts.get(name);
  if (!entry) return void 0;
  const region2 = entry.region ?? config2.aws_region;
  return {
    name,
    id: entry.id,
    region: region2,
    partition: entry.partition ?? partitionOf(region2),
    backend: entry.backend,
    granterRole: entry.granter_role,
    revokerRole: entry.revoker_role,
    boundary: entry.boundary,
    slackChannel: entry.slack_channel ?? config2.slack_notification_channel
  };
}
function partitionOf(region2) {
  const prefixes = [
    ["cn-", "aws-cn"],
    ["us-gov-", "aws-us-gov"],
    ["eusc-", "aws-eusc"],
    ["us-isob-", "aws-iso-b"],
    ["us-isof-", "aws-iso-f"],
    ["eu-isoe-", "aws-iso-e"],
    ["us-iso-", "aws-iso"]
  ];
  return prefixes.find(([prefix]) => region2.startsWith(prefix))?.[1] ?? "aws";
}
function principalIn(setting) {
  if (setting.iam_user !== void 0) return { kind: "iam-user", name: setting.iam_user };
  if (setting.iam_role !== void 0) return { kind: "iam-role", name: setting.iam_role };
  if (setting.identity_center_user !== void 0) {
    return { kind: "identity-center-user", userName: setting.identity_center_user };
  }
  return void 0;
}
var fits = (principal, backend) => principal.kind === "identity-center-user" === (backend === "identity-center");
function principalOf(config2, userId2, account2) {
  const identity2 = config2.identities.get(userId2);
  const backend = config2.accounts.get(account2)?.backend;
  if (!identity2 || !backend) return void 0;
  return principalWithin(identity2, account2, backend);
}
function principalWithin(identity2, account2, backend) {
  const principal = principalIn(identity2.accounts?.get(account2) ?? identity2);
  return principal && fits(principal, backend) ? principal : void 0;
}
var principalKey = (principal) => principal.kind === "identity-center-user" ? `${principal.kind}:${principal.userName.toLowerCase()}` : `${principal.kind}:${principal.name.toLowerCase()}`;
function peopleOf(config2, principal, account2) {
  const key = principalKey(principal);
  const people = /* @__PURE__ */ new Set();
  for (const id of config2.identities.keys()) {
    const own = principalOf(config2, id, account2);
    if (own && principalKey(own) === key) people.add(id);
  }
  for (const role2 of config2.roles.values()) {
    if (role2.account === account2 && principalKey({ kind: "iam-role", name: role2.role }) === key) {
      for (const member of role2.members) people.add(member);
    }
  }
  return [...people].sort((a, b) => a - b);
}
function approversFor(config2, account2) {
  return config2.approvers?.get(account2) ?? config2.approvers?.get("default");
}
function requiredApprovals(config2, request) {
  const applying = config2.approval.rules.filter(
    (rule) => (rule.accounts?.includes(request.account) ?? true) && (rule.services?.some((service2) => request.services.includes(service2)) ?? true) && (rule.risk === void 0 || RISKS.indexOf(request.risk) >= RISKS.indexOf(rule.risk))
  );
  return Math.max(config2.approval.required, ...applying.map((rule) => rule.required));
}
function endpointNamed(config2, service2, url2) {
  const named = config2.endpoints[service2];
  if (named === void 0 || !URL.canParse(url2)) return false;
  const { protocol, host: host2, username, password } = new URL(url2);
  if (username !== "" || password !== "" || host2 !== named) return false;
  return protocol === "https:" || protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/.test(host2);
}

export {
  parseDuration,
  formatDuration,
  strictSettings,
  exceptionEnds,
  settings,
  configSchema,
  accountNamed,
  partitionOf,
  principalIn,
  principalOf,
  principalWithin,
  principalKey,
  peopleOf,
  approversFor,
  requiredApprovals,
  endpointNamed
};
