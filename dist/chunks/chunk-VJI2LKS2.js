import {
  NEVER,
  _enum,
  array,
  boolean,
  email,
  int,
  record,
  strictObject,
  string,
  union,
  url
} from "./chunk-GUA3H4HO.js";
import {
  ACCESS_LEVELS,
  EXCEPTABLE,
  RISKS,
  arnFaults,
  didYouMean,
  formatDuration,
  parseDuration,
  partitionOf,
  presetPath,
  principalKey,
  principalWithin,
  splitArn,
  strictSettings
} from "./chunk-DAROUHPW.js";
import {
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  AccountId,
  AccountName,
  Service,
  TeamName,
  UserId
} from "./chunk-YWRVI5OC.js";

// src/policy/guardrails/guardrail-settings-schema.ts
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
var date = string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2027-03-31").refine((text3) => parseInstant(`${text3}T00:00:00Z`) !== void 0, "must be a date that exists");
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
  credentials: severity.default(strictSettings.sensitive.credentials).describe("Actions that show or create credentials"),
  sessions: severity.default(strictSettings.sensitive.sessions).describe("Actions whose effect outlives the grant"),
  steering: severity.default(strictSettings.sensitive.steering).describe("Actions that change what a thing with a role of its own does"),
  exposure: severity.default(strictSettings.sensitive.exposure).describe("Actions that open resources to others"),
  deletion: severity.default(strictSettings.sensitive.deletion).describe("Actions that delete a thing with everything that it holds"),
  account: severity.default(strictSettings.sensitive.account).describe("Changes that AWS can limit to no resource, so that they reach the whole account"),
  data: severity.default(strictSettings.sensitive.data).describe("Actions that return what is stored, or of which nobody knows")
};
var guardrailSettingsSchema = strictObject({
  sensitive: strictObject(lists).prefault({}).describe("What a match in each list of sensitive actions means"),
  scoped_escalation: severity.default(strictSettings.scoped_escalation).describe(
    "Everyday actions that can escalate, limited to named resources: ssm:StartSession on one instance"
  ),
  unscoped_reads: severity.default(strictSettings.unscoped_reads).describe("List and Read actions on * although AWS can limit them to resources"),
  pass_roles: array(passRoleSchema).default([]).describe("The only roles that iam:PassRole may name"),
  second_approval: int().min(2).max(6).default(strictSettings.second_approval).describe("Approvals needed where a rule asks for a second one"),
  exceptions: array(exceptionSchema).default([]).describe("Rules lifted for named actions and resources, for a time")
}).describe(
  "What may be granted at all; strict where nothing is said"
);

// src/config/config-values.ts
var REGION = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/;
var readonlyList = (items) => items;
var text = (pattern2, hint) => string({ error: hint }).regex(pattern2, { error: hint });
var list = (item, hint) => array(item, { error: hint });
var DURATION_HINT = "must be a duration such as 90m, 8h, 1d or PT8H";
var duration = string({ error: DURATION_HINT }).meta({ examples: ["90m", "8h", "1d"] }).transform((value, context) => {
  const length = parseDuration(value);
  if (length !== void 0) return length;
  context.addIssue({ code: "custom", message: DURATION_HINT });
  return NEVER;
});
var region = text(REGION, "must be an AWS Region such as eu-west-1").meta({
  examples: ["eu-west-1"]
});
var serviceText = text(
  /^[a-z0-9][a-z0-9-]{0,62}$/,
  "must be a service prefix in lower case, as IAM writes it: s3, ec2, logs"
);
var service = serviceText.transform((value) => Service.of(value));
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
function mapOf(key, value, hint, toKey, least = 1) {
  return record(key, value, { error: typeHint(hint) }).refine((entries) => Object.keys(entries).length >= least, { error: hint }).transform(
    (entries) => new Map(Object.entries(entries).map(([name, entry]) => [toKey(name), entry]))
  );
}
function typeHint(hint) {
  return (issue) => issue.code === "invalid_type" ? hint : void 0;
}

// src/config/asking/requester-settings.ts
var HINT = 'must be the numeric id of a GitHub account (`gh api users/LOGIN --jq .id` prints it), or a team in quotes: "@organisation/team"';
var team = string({ error: HINT }).regex(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, { error: HINT }).transform((text3) => TeamName.of(text3.replace(/^@/, "").toLowerCase()));
var EVERYBODY = "must name somebody, or be left out: then everybody with an identity may ask";
var requestersSchema = list(
  union([userId, team], { error: HINT }),
  "must be a list of numeric GitHub ids and teams"
).min(1, { error: EVERYBODY }).max(500, { error: "may name at most 500; a team can hold more" }).transform((entries) => ({
  people: entries.filter((entry) => typeof entry === "number"),
  teams: entries.filter((entry) => typeof entry === "string")
}));
var requestersOfSchema = strictObject(
  {
    services: mapOf(
      serviceText,
      requestersSchema,
      "must map services to those who may ask for them: {iam: [583231]}",
      (key) => Service.of(key),
      0
    ).prefault({}).describe(
      'Service \u2192 who may ask for it: numeric GitHub ids, and teams as "@organisation/team". Of a service that is not listed: everybody with an identity.'
    )
  },
  { error: typeHint("must be a map with services") }
);

// src/config/account-settings.ts
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
var ACCOUNT_ID_HINT = 'must be the 12 digits of the account, in quotes: "111122223333"';
var accountSchema = strictObject(
  {
    id: text(/^\d{12}$/, ACCOUNT_ID_HINT).transform((value) => AccountId.of(value)).describe("The 12 digits of the AWS account, in quotes, since leading zeros matter."),
    region: region.optional().describe("Region of this account where it is not `aws_region`."),
    partition: _enum(PARTITIONS, { error: `must be one of ${PARTITIONS.join(", ")}` }).optional().describe("AWS partition; by default the one that the Region belongs to."),
    backend: _enum(["iam", "identity-center"], { error: "must be iam or identity-center" }).default("iam").describe("How access is given: a managed policy on IAM users and roles, or a permission set."),
    granter_role: roleArn2.optional().describe("Role that the granting job assumes in this account."),
    revoker_role: roleArn2.optional().describe("Role that the revoking and sweeping jobs assume."),
    reader_role: roleArn2.optional().describe("Role that the reporting job assumes. It changes nothing."),
    boundary: text(
      /^arn:[a-z-]+:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]+$/,
      "must be the ARN of a managed policy: arn:aws:iam::111122223333:policy/NAME"
    ).optional().describe("Permissions boundary that a principal must carry before anything is granted to it."),
    requesters: requestersSchema.optional().describe(
      'Who may ask for this account: numeric GitHub ids, and teams as "@organisation/team". Left out: everybody with an identity.'
    ),
    slack_channel: channel.optional().describe("Channel for this account, instead of `slack_notification_channel`.")
  },
  { error: typeHint("must be a map with at least `id`") }
);

// src/config/recording/analytics-settings.ts
var analyticsSchema = (region2) => strictObject({
  publish: _enum(["artifact", "pages"], { error: "must be artifact or pages" }).default("artifact").describe(
    "Where the report page goes: an artifact of the run, or also GitHub Pages, if GitHub says that the site is not public."
  ),
  usage: boolean({ error: "must be true or false" }).default(true).describe("Whether the report asks CloudTrail and IAM what was used of each grant."),
  regions: array(region2, { error: "must be a list of AWS Regions" }).prefault([]).transform((regions) => regions).describe(
    "Further Regions that people work in. CloudTrail is asked in these, in the account\u2019s own and in us-east-1; a use anywhere else is not seen."
  )
});

// src/config/recording/audit-settings.ts
var BUCKET_HINT = "must be the name of an S3 bucket of lower-case letters, digits and hyphens (no dots, which no certificate of S3 covers): acme-aws-jit-audit";
var ACCOUNT_HINT = 'must be a 12-digit account id, in quotes: "111122223333"';
var auditSchema = strictObject(
  {
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    bucket: text(
      /^(?!xn--|sthree-|amzn-s3-demo-)(?!.*(?:-s3alias|--ol-s3|--x-s3|--table-s3)$)[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9]$/,
      BUCKET_HINT
    ).describe("Name of the bucket, as `deploy/audit.yml` makes it."),
    region: region.optional().describe("Region of the bucket; `aws_region` where nothing is written."),
    account: text(/^\d{12}$/, ACCOUNT_HINT).transform((id) => AccountId.of(id)).optional().describe(
      "Id of the account that owns the bucket. S3 then refuses to write into a bucket of that name in any other account."
    )
  },
  { error: typeHint("must be a map with bucket, region and account") }
);

// src/config/approval-settings.ts
var APPROVER_LIST_HINT = "must be a list of numeric GitHub ids";
var approverList = list(userId, APPROVER_LIST_HINT).min(1, { error: "must name somebody: with an empty list nobody could approve. Leave the key out instead" }).transform(readonlyList);
var approversSchema = union(
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
var approvalSchema = strictObject(
  {
    required: count.default(1).describe("How many people must approve where no rule asks for more."),
    escalate_after: duration.optional().describe(
      "Nobody has decided in this time: the first group of `escalation` is told, after as long again the next."
    ),
    escalation: list(approverList, "must be a list of lists of numeric GitHub ids").max(5, { error: "may have at most 5 groups" }).transform(readonlyList).prefault([]).describe(
      "Groups of further approvers, as lists of numeric GitHub ids, in the order in which they are told. They have to be code owners."
    ),
    rules: list(approvalRule, "must be a list of rules").transform(readonlyList).prefault([]).describe("Where more people must approve. The highest number that applies counts.")
  },
  { error: typeHint("must be a map with `required` and `rules`") }
).prefault({}).describe("How many people must approve.");

// src/config/curated-sets.ts
var CURATED_NAME = /^(?!none$)[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/;
var CURATED_NAME_HINT = "must be a short name: lower-case letters, digits and hyphens, at most 32 (and not `none`)";
var PERMISSION_SET_HINT = "must be the name of a permission set, or its ARN: arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef";
var curatedSetSchema = (duration2) => strictObject({
  permission_set: string({ error: PERMISSION_SET_HINT }).regex(
    /^(?:[\w+=,.@-]{1,32}|arn:[a-z-]+:sso:::permissionSet\/(?:sso)?ins-[A-Za-z0-9-.]{16}\/ps-[A-Za-z0-9-./]{16})$/,
    { error: PERMISSION_SET_HINT }
  ).describe("Name or ARN of the permission set."),
  accounts: array(
    string({ error: "must be the name of an account" }).regex(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/, { error: "must be the name of an account" }).transform((name) => AccountName.of(name)),
    { error: "must be a list of account names" }
  ).min(1, { error: "must name at least one account" }).transform((names) => names).describe("Accounts in which it may be asked for."),
  description: string({ error: "must be text" }).min(1, { error: "must say what the set is for" }).max(200, { error: "may have at most 200 characters" }).describe("What it is for, shown in the form."),
  mode: _enum(["copy", "assign"], { error: "must be copy or assign" }).default("copy").describe(
    "`copy` gives a set of its own with the same policies, which AWS ends by itself. `assign` assigns the shared set: its end is then not enforced by AWS, and every message says so."
  ),
  max_duration: duration2.optional().describe("The longest that this set may be asked for, where that is less than `max_duration`."),
  requesters: requestersSchema.optional().describe(
    "Who may ask for this set: numeric GitHub ids and teams. Left out: everybody with an identity."
  )
});

// src/config/identity-center-settings.ts
var text2 = (pattern2, hint) => string({ error: hint }).regex(pattern2, { error: hint });
var roleArn3 = text2(
  /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
  "must be the ARN of a role: arn:aws:iam::999988887777:role/NAME"
);
var boundary = strictObject({
  managed: text2(
    /^arn:[a-z-]+:iam::aws:policy\/[\w+=,.@/-]+$/,
    "must be the ARN of one of AWS's managed policies: arn:aws:iam::aws:policy/NAME"
  ).optional().describe("ARN of one of AWS's own managed policies."),
  customer: text2(/^[\w+=,.@-]{1,128}$/, "must be the name of a managed policy, without its path").optional().describe("Name of a managed policy that exists under this name in each account."),
  path: text2(/^\/(?:[\x21-\x7e]{1,510}\/)?$/, "must begin and end with a slash").optional().describe("Path of that policy in each account; `/` where it is left out.")
}).refine(({ managed, customer }) => managed === void 0 !== (customer === void 0), {
  error: "must name either managed or customer"
}).refine(({ managed, path }) => managed === void 0 || path === void 0, {
  error: "must give a path with customer only"
}).transform(
  ({ managed, customer, path }) => managed === void 0 ? { customer: customer ?? "", path: path ?? "/" } : { managed }
);
var quotas = strictObject({
  instance: int({ error: "must be a whole number" }).min(1, { error: "must be at least 1" }).default(2e3).describe("How many permission sets the instance has room for, beside your own."),
  account: int({ error: "must be a whole number" }).min(1, { error: "must be at least 1" }).default(250).describe("How many may be provisioned in one account, beside your own.")
}).prefault({});
var identityCenterSchema = strictObject({
  instance: text2(
    /^arn:[a-z-]+:sso:::instance\/(?:sso)?ins-[A-Za-z0-9-.]{16}$/,
    "must be the ARN of the instance: arn:aws:sso:::instance/ssoins-1234567890abcdef"
  ).describe("ARN of the organisation instance; the console shows it under Settings."),
  identity_store: text2(
    /^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    "must be the id of the identity store: d-1234567890"
  ).describe("Id of its identity store, where users are found."),
  region: text2(/^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/, "must be an AWS Region such as eu-west-1").optional().describe("Region of the instance where it is not `aws_region`."),
  portal: text2(
    /^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\/start\/?(?:#\/?)?$/,
    "must be the address of the access portal: https://acme.awsapps.com/start"
  ).transform((url2) => url2.replace(/\/?(?:#\/?)?$/, "")).describe("Address of the access portal, which people sign in to."),
  account: text2(/^\d{12}$/, 'must be the 12 digits of the account, in quotes: "999988887777"').transform((value) => AccountId.of(value)).describe("The account in which Identity Center is administered."),
  granter_role: roleArn3.optional().describe("Role that the granting job assumes in that account."),
  revoker_role: roleArn3.optional().describe("Role that the revoking and sweeping jobs assume there."),
  reader_role: roleArn3.optional().describe("Role that only reads there."),
  boundary: boundary.optional().describe("Permissions boundary that each permission set gets before it is assigned."),
  quotas: quotas.describe(
    "How many permission sets there may be. What they have no room for is told before a pull request is opened."
  )
});

// src/config/identity-patterns.ts
var HINT2 = "must hold {login} once, such as {login}@example.com";
var pattern = (allowed) => string({ error: HINT2 }).regex(allowed, { error: HINT2 }).refine((text3) => text3.split("{login}").length === 2, { error: HINT2 });
var identityPatternsSchema = strictObject({
  identity_center_user: pattern(/^[^\s<>]{1,128}$/u).optional().describe("Proposed where an account grants through Identity Center."),
  iam_user: pattern(/^[\w+=,.@{}-]{1,64}$/).optional().describe("Proposed where an account grants through IAM.")
});

// src/config/identity-settings.ts
var principalShape = {
  iam_user: iamName("user").optional().describe("Name of an IAM user."),
  iam_role: iamName("role").optional().describe("Name of an IAM role that only this person can assume. For a shared one, see `roles`."),
  identity_center_user: text(/^[^\s<>]{1,128}$/u, "must be a user name or email of IAM Identity Center").optional().describe("User name or email in IAM Identity Center.")
};
var identitySchema = strictObject(
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
var roleSchema = strictObject(
  {
    account: accountName.describe("Account that the role lives in."),
    role: iamName("role").describe("Name of the role, without its path."),
    members: list(userId, "must be a list of numeric GitHub ids").min(1, { error: "must name at least one member" }).transform(readonlyList).describe("Everybody who can assume it: a grant to the role reaches all of them."),
    requesters: list(userId, "must be a list of numeric GitHub ids").min(1, { error: "must name somebody, or be left out: then its members may ask" }).transform(readonlyList).optional().describe("Who may ask for access for the role; by default its members."),
    description: string({ error: "must be text" }).max(200, { error: "may have at most 200 characters" }).optional().describe("What the role is for.")
  },
  { error: typeHint("must be a map with account, role and members") }
);

// src/config/asking/break-glass-settings.ts
var DEFAULT_LONGEST = "1h";
var breakGlassSchema = strictObject(
  {
    max_duration: duration.prefault(DEFAULT_LONGEST).describe("The longest that one use of break glass may last. It is never more than `max_duration`.")
  },
  { error: typeHint("must be a map with `max_duration`") }
).prefault({}).describe("Standing approvals with `review: afterwards`: what they may give at most.");

// src/config/asking/preset-settings.ts
var NAME = /^(?!none$)[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/;
var presetName = text(
  NAME,
  "must be a short name: lower-case letters, digits and hyphens, at most 32 (and not `none`)"
);
var level = _enum(ACCESS_LEVELS, { error: `must be one of ${ACCESS_LEVELS.join(", ")}` });
var presetSchema = strictObject(
  {
    description: string({ error: "must be text" }).min(1, { error: "must say what the preset is for" }).max(200, { error: "may have at most 200 characters" }).describe("What it is for, shown in the form."),
    accounts: list(accountName, "must be a list of account names").min(1, { error: "must name at least one account" }).transform(readonlyList).describe("Accounts in which it may be asked for."),
    resources: list(
      text(/^\S{1,1024}$/u, "must be an ARN, or a name from `resources`"),
      "must be a list of ARNs and names from `resources`"
    ).max(50, { error: "may name at most 50" }).transform(readonlyList).default([]).describe("Resources that it is about: ARNs, and names from `resources`. Left out: `none`."),
    access: mapOf(
      serviceText,
      level,
      "must map services to levels: {ecs: write}",
      (key) => Service.of(key),
      0
    ).prefault({}).describe("Service \u2192 level of access."),
    max_duration: duration.optional().describe("The longest that it may be asked for, where that is less than `max_duration`."),
    requesters: requestersSchema.optional().describe("Who may ask for it: numeric GitHub ids and teams. Left out: everybody with an identity."),
    actions: list(
      text(/^[a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}$/, "must be an action in full: ecs:UpdateService"),
      "must be a list of actions"
    ).min(1, { error: "must name at least one action" }).max(100, { error: "may name at most 100 actions" }).transform(readonlyList).optional().describe("Exactly these actions, on the resources of the preset."),
    policy: text(/^presets\/[a-z0-9-]+\.json$/, "must be presets/NAME.json, with the name of the preset").optional().describe("Exactly the policy in this file, `presets/NAME.json`."),
    curated_set: text(NAME, "must be the name of a curated set").optional().describe("Exactly this curated set.")
  },
  { error: typeHint("must be a map with description and accounts") }
);

// src/config/slack-settings.ts
var USER_HINT = "must be the id of a person on Slack: profile \u2192 \u22EE \u2192 \u201CCopy member ID\u201D, such as U0123456789";
var GROUP_HINT = "must be the id of a user group on Slack, such as S0123456789";
var slackSchema = (userId2, accountName2, duration2) => strictObject({
  users: record(userId2, string({ error: USER_HINT }).regex(/^[UW][A-Z0-9]{2,20}$/, { error: USER_HINT })).prefault({}).transform(mapped).describe("Numeric GitHub id \u2192 Slack member id."),
  emails: record(userId2, email({ error: "must be an email address" })).prefault({}).transform(mapped).describe("Numeric GitHub id \u2192 email address, by which Slack is asked for the person."),
  approver_groups: record(accountName2, string({ error: GROUP_HINT }).regex(/^S[A-Z0-9]{2,20}$/, { error: GROUP_HINT })).prefault({}).transform(mapped).describe("Account name (or `default`) \u2192 user group that is mentioned instead of single approvers."),
  remind_after: duration2.prefault("4h").describe("Approvers are reminded once when nobody has decided in this time."),
  digest: boolean({ error: "must be true or false" }).default(true).describe("Whether the last week\u2019s numbers are told on Monday in `slack_notification_channel`.")
});
function mapped(entries) {
  return new Map(Object.entries(entries));
}

// src/text/linear-pattern.ts
var LONGEST = 200;
var MOST_REPEATS = 100;
var ATOM = /(\\[dw]|\\[^A-Za-z0-9\s]|\[\^?(?:[^\\\]^[]|\\[dw]|\\[^A-Za-z0-9\s])+\]|[^\\()[\]{}|?*+.^$\s])(\?|\*|\+|\{(\d{1,3})(?:(,)(\d{1,3})?)?\})?/uy;
function linearPattern(text3) {
  if (text3 === "" || text3.length > LONGEST) return void 0;
  const alternatives = [[]];
  for (let at = 0; at < text3.length; ) {
    if (text3[at] === "|") {
      alternatives.push([]);
      at += 1;
      continue;
    }
    ATOM.lastIndex = at;
    const match = ATOM.exec(text3);
    const atom = match ? atomOf(match) : void 0;
    if (!match || !atom) return void 0;
    alternatives.at(-1)?.push(atom);
    at = ATOM.lastIndex;
  }
  if (alternatives.some((atoms) => atoms.length === 0)) return void 0;
  return {
    matches(tried) {
      const characters = Array.from(tried);
      return alternatives.some((atoms) => reaches(atoms, characters));
    }
  };
}
function atomOf([, one = "", times, least, comma, most]) {
  let single;
  try {
    single = new RegExp(`^${one}$`, "u");
  } catch {
    return void 0;
  }
  const [from, to] = times === void 0 ? [1, 1] : times === "?" ? [0, 1] : times === "*" ? [0, Infinity] : times === "+" ? [1, Infinity] : [Number(least), most !== void 0 ? Number(most) : comma ? Infinity : Number(least)];
  if (from > to || from > MOST_REPEATS || to !== Infinity && to > MOST_REPEATS) return void 0;
  return { one: single, least: from, most: to };
}
function reaches(atoms, characters) {
  let ends = /* @__PURE__ */ new Set([0]);
  for (const { one, least, most } of atoms) {
    const run = new Array(characters.length + 1).fill(0);
    for (let at = characters.length - 1; at >= 0; at -= 1)
      run[at] = one.test(characters[at] ?? "") ? (run[at + 1] ?? 0) + 1 : 0;
    const next = /* @__PURE__ */ new Set();
    for (const start of ends) {
      const furthest = start + Math.min(most, run[start] ?? 0);
      for (let at = start + least; at <= furthest; at += 1) next.add(at);
    }
    ends = next;
  }
  return ends.has(characters.length);
}

// src/config/asking/ticket-settings.ts
var PATTERN_HINT = "must be a simple pattern such as OPS-\\d+: characters, \\d, \\w, classes like [A-Z], each perhaps with ?, *, + or {1,5}, and | between alternatives; no brackets and no dot without a backslash";
var LINK_HINT = "must be an https address with {ticket} where the ticket belongs: https://tracker.example.com/browse/{ticket}";
var ticketSchema = strictObject(
  {
    required: list(accountName, "must be a list of account names").transform(readonlyList).default([]).describe("Accounts for which every request has to name a ticket."),
    pattern: string({ error: PATTERN_HINT }).transform((written, context) => {
      const pattern2 = linearPattern(written);
      if (pattern2) return { written, pattern: pattern2 };
      context.addIssue({ code: "custom", message: PATTERN_HINT });
      return NEVER;
    }).optional().describe(
      "What a ticket looks like, as a whole: `OPS-\\d+`. Characters, `\\d`, `\\w`, classes, `?`, `*`, `+`, `{1,5}` and `|`."
    ),
    link: string({ error: LINK_HINT }).regex(
      /^https:\/\/[a-z0-9][a-z0-9.-]{0,252}(?::\d{1,5})?\/[\w./?=&%~:@,;+-]*\{ticket\}[\w./?=&%~:@,;+-]*$/i,
      {
        error: LINK_HINT
      }
    ).optional().describe("Where a ticket is, with `{ticket}` in its place: it is then shown as a link.")
  },
  { error: typeHint("must be a map with required, pattern and link") }
);

// src/config/config.ts
var LONGEST_CONFIGURATION = 512 * 1024;
var DEFAULT_TTL = "8h";
var DEFAULT_LONGEST2 = "24h";
var DEFAULT_APPROVAL_TTL = "7d";
var DEFAULT_START_AHEAD = "7d";
var ARN_HINT = "must be an ARN such as arn:aws:s3:::my-bucket, or a list of ARNs";
var arn = text(/^arn:\S+$/, ARN_HINT);
var resourceNames = union([arn, array(arn).min(1, { error: ARN_HINT }).max(50, { error: "may name at most 50 ARNs" })], {
  error: ARN_HINT
}).transform((value) => typeof value === "string" ? [value] : value);
var HOST_HINT = "must be a host, with a port where it is not the usual one: ghe.example.com, 127.0.0.1:4010";
var host = text(/^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/, HOST_HINT);
var settings = {
  aws_region: region.describe("The Region you work in; accounts can name another."),
  allowed_services: list(service, "must be a list of services, such as [s3, ec2, logs]").min(1, { error: "must name at least one service, such as [s3, ec2, logs]" }).transform(readonlyList).describe("Services that may be asked for, by their IAM prefix. Everything else is refused."),
  accounts: mapOf(
    accountNameText,
    accountSchema,
    'must map at least one account name to its settings: {prod: {id: "111122223333"}}',
    (key) => AccountName.of(key)
  ).describe("Accounts by name. The name is also the folder that its requests are filed under."),
  identities: mapOf(
    userIdKey,
    identitySchema,
    "must map numeric GitHub ids to identities",
    (key) => UserId.of(Number(key)),
    0
  ).prefault({}).describe(
    "Who people are in AWS, by numeric GitHub id. Somebody who is not listed cannot be granted anything."
  ),
  identity_patterns: identityPatternsSchema.prefault({}).describe(
    "What people who are not listed are probably called. A pattern only proposes the pair, in a pull request that adds it to `identities`."
  ),
  identity_center: identityCenterSchema.optional().describe("IAM Identity Center, for accounts with `backend: identity-center`."),
  curated_sets: mapOf(
    text(CURATED_NAME, CURATED_NAME_HINT),
    curatedSetSchema(duration),
    "must map names to permission sets",
    (key) => key,
    0
  ).prefault({}).describe("Permission sets that you keep yourselves and that may be asked for by name."),
  presets: mapOf(presetName, presetSchema, "must map names to presets", (key) => key, 0).prefault({}).describe("What is asked for again and again, with a name; the form offers it first."),
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
  max_duration: duration.prefault(DEFAULT_LONGEST2).describe("The longest that may be asked for. More than 24h needs `allow_long_grants: true`."),
  allow_long_grants: boolean({ error: "must be true or false" }).default(false).describe("Allows a `max_duration` of more than 24h."),
  break_glass: breakGlassSchema,
  approval_ttl: duration.prefault(DEFAULT_APPROVAL_TTL).describe("A request that nobody has decided in this time lapses."),
  max_start_ahead: duration.prefault(DEFAULT_START_AHEAD).describe("How far ahead of its issue access may be asked to begin."),
  max_open_per_person: int({ error: "must be a whole number" }).min(1, { error: "must be at least 1" }).max(100, { error: "must be at most 100" }).default(5).describe("How many requests one person may have pending or live at a time."),
  max_accounts_per_request: int({ error: "must be a whole number" }).min(1, { error: "must be at least 1" }).max(50, { error: "must be at most 50" }).default(1).describe("How many accounts one request may be for. With 1, the form offers one."),
  approvers: approversSchema.optional().describe(
    "Numeric GitHub ids that count as approvers, for all accounts or by account name (and `default`). Narrows CODEOWNERS, never widens it."
  ),
  approval: approvalSchema,
  revokers: list(userId, "must be a list of numeric GitHub ids").transform(readonlyList).prefault([]).describe(
    "Numeric GitHub ids of those who may take back any access by `/revoke`, beside its requester and the approvers of its account."
  ),
  frozen: boolean({ error: "must be true or false" }).default(false).describe("Grants nothing while it is true, and says so; access is taken away all the same."),
  roles: mapOf(
    text(/^[a-z0-9][a-z0-9-]{0,63}$/, "must be a short name of lower-case letters, digits and hyphens"),
    roleSchema,
    "must map names to roles",
    (key) => key,
    0
  ).prefault({}).describe("IAM roles that several people share, and who they are."),
  requesters: requestersOfSchema.prefault({}).describe("Who may ask for what, where that is not everybody with an identity."),
  ticket: ticketSchema.prefault({}).describe("Where a request has to name a ticket, what that looks like, and where it is."),
  max_accounts_per_job: int({ error: "must be a whole number" }).min(1, { error: "must be at least 1" }).max(1e3, { error: "must be at most 1000" }).default(100).describe(
    "With more accounts than this (those of Identity Center not counted), several jobs should share them; a job that has more says so."
  ),
  guardrails: guardrailSettingsSchema.prefault({}).describe("Rules that every policy must pass; strict where nothing is written."),
  slack_notification_channel: channel.optional().describe("Slack channel for everything that has no channel of its own."),
  slack: slackSchema(userIdKey, accountNameText, duration).prefault({}).describe("Who people are on Slack, and when approvers are reminded."),
  warn_before: duration.prefault("30m").describe("How long before the end of their access requesters are told on Slack."),
  model: strictObject(
    {
      base_url: url({ protocol: /^https?$/, error: "must be a URL such as https://api.openai.com/v1" }).optional().describe("Where an OpenAI-compatible service answers."),
      name: text(/^\S{1,200}$/u, "must be the name of a model").optional().describe("Name of the model."),
      context: int("must be a number of tokens such as 8192").min(1024, "must be at least 1024 tokens").max(1e7, "must be at most 10000000 tokens").optional().describe(
        "Tokens that the model can read and write together. Without it, what the server says counts."
      )
    },
    { error: typeHint("must be a map with base_url, name and context") }
  ).optional().describe("The model that helps with drafting. Without it, drafting goes by rules."),
  audit: auditSchema.optional().describe(
    "A bucket in which the jobs that have AWS keep what they do, where nobody can change it. Nothing is granted that is not written there first."
  ),
  analytics: analyticsSchema(region).prefault({}).describe("The report on what was granted and used."),
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

// src/config/account-relations.ts
function* accounts({ accounts: accounts3, aws_region }) {
  const byId = /* @__PURE__ */ new Map();
  for (const [name, account] of accounts3 ?? []) {
    const path = ["accounts", name];
    if (["default", "none"].includes(name)) {
      yield {
        code: "config-account-name",
        path,
        message: `"${name}" has a meaning of its own. Choose another name.`
      };
    }
    const other = byId.get(account.id);
    if (other !== void 0) {
      yield {
        code: "config-account-double",
        path: [...path, "id"],
        message: `${name} and ${other} are the same account, ${account.id}. Keep one name for it.`
      };
    }
    byId.set(account.id, name);
    yield* ofAccount(account, path, aws_region);
  }
}
function* ofAccount(account, path, fallback) {
  const region2 = account.region ?? fallback;
  const ofRegion = region2 === void 0 ? void 0 : partitionOf(region2);
  const partition = account.partition ?? ofRegion;
  if (ofRegion !== void 0 && partition !== ofRegion) {
    yield {
      code: "config-partition",
      path: [...path, "partition"],
      message: `${region2 ?? ""} belongs to the partition ${ofRegion}, not to ${partition ?? ""}. Mend one of the two.`
    };
  }
  for (const key of ["granter_role", "revoker_role", "reader_role", "boundary"]) {
    const arn2 = account[key] === void 0 ? void 0 : splitArn(account[key]);
    if (!arn2) continue;
    if (arn2.account !== account.id && !(key === "boundary" && arn2.account === "aws")) {
      yield {
        code: "config-other-account",
        path: [...path, key],
        message: `This ARN belongs to account ${arn2.account}, not to ${account.id}.`
      };
    }
    if (partition !== void 0 && arn2.partition !== partition) {
      yield {
        code: "config-partition",
        path: [...path, key],
        message: `This ARN is in the partition ${arn2.partition}, the account in ${partition}.`
      };
    }
  }
  if (account.granter_role !== void 0 && account.granter_role === account.revoker_role) {
    yield {
      code: "config-one-role",
      path: [...path, "revoker_role"],
      message: "The granter and the revoker must be two roles: what revokes must not be able to grant."
    };
  }
  if (account.reader_role !== void 0 && [account.granter_role, account.revoker_role].includes(account.reader_role)) {
    yield {
      code: "config-one-role",
      path: [...path, "reader_role"],
      message: "The reader must be a role of its own: what makes a report must not be able to change anything."
    };
  }
}

// src/config/config-finding.ts
function unknownAccount(name, path, accounts3) {
  return {
    code: "config-unknown-account",
    path,
    message: `accounts lists no ${name}.${didYouMean(name, accounts3.keys())}`
  };
}

// src/config/asking/preset-relations.ts
function* presetRelations(config) {
  for (const [name, preset] of config.presets ?? []) yield* ofPreset(name, preset, config);
}
function* ofPreset(name, preset, config) {
  const path = ["presets", name];
  const { accounts: accounts3, allowed_services: services2, curated_sets: sets, resources: resources2 } = config;
  const finding = (key, message) => ({
    code: "config-preset",
    path: [...path, key],
    message
  });
  const ways = ["actions", "policy", "curated_set"].filter((key) => preset[key] !== void 0);
  if (ways.length > 1) {
    yield { code: "config-preset", path, message: `Names ${ways.join(" and ")}. Keep one of them.` };
  }
  if (preset.policy !== void 0 && preset.policy !== presetPath(name)) {
    yield finding("policy", `The policy of this preset belongs into ${presetPath(name)}.`);
  }
  for (const account of accounts3 ? preset.accounts : []) {
    if (accounts3 && !accounts3.has(account)) yield unknownAccount(account, [...path, "accounts"], accounts3);
  }
  const { curated_set: set } = preset;
  if (set !== void 0) {
    const known = sets?.get(set);
    if (sets && !known) {
      yield finding("curated_set", `curated_sets has no ${set}.${didYouMean(set, sets.keys())}`);
    }
    for (const account of known ? preset.accounts : []) {
      if (!known?.accounts.includes(account))
        yield finding("accounts", `The curated set ${set} may not be asked for in ${account}.`);
    }
    if (preset.access.size > 0 || preset.resources.length > 0) {
      yield finding("curated_set", "A curated set is given as it is: leave access and resources out.");
    }
    return;
  }
  if (preset.access.size === 0) {
    yield finding("access", "access is missing: name each service and its level, such as {ecs: write}.");
  }
  for (const service2 of services2 ? preset.access.keys() : []) {
    if (!services2?.includes(service2))
      yield finding("access", `${service2} is not in allowed_services.${didYouMean(service2, services2 ?? [])}`);
  }
  for (const action of preset.actions ?? []) {
    const service2 = action.split(":")[0] ?? "";
    if (![...preset.access.keys()].some((each) => each === service2))
      yield finding("actions", `${action} is of a service that access does not name.`);
  }
  for (const each of preset.resources) {
    if (each.startsWith("arn:")) {
      for (const { code, message } of arnFaults(each)) yield { code, path: [...path, "resources"], message };
    } else if (resources2 && !resources2.has(each)) {
      yield finding("resources", `resources has no ${each}.${didYouMean(each, resources2.keys())}`);
    }
  }
}

// src/config/identity-center-relations.ts
function* identityCenterRelations(config) {
  yield* instance(config);
  yield* accounts2(config);
  yield* curatedSets(config);
}
function* instance({ identity_center: center, aws_region }) {
  if (!center) return;
  const path = ["identity_center"];
  const region2 = center.region ?? aws_region;
  const partition = region2 === void 0 ? void 0 : partitionOf(region2);
  for (const key of ["instance", "granter_role", "revoker_role", "reader_role"]) {
    const arn2 = center[key] === void 0 ? void 0 : splitArn(center[key]);
    if (!arn2) continue;
    if (partition !== void 0 && arn2.partition !== partition) {
      yield {
        code: "config-partition",
        path: [...path, key],
        message: `This ARN is in the partition ${arn2.partition}, the Region of Identity Center in ${partition}.`
      };
    }
    if (key !== "instance" && arn2.account !== center.account) {
      yield {
        code: "config-other-account",
        path: [...path, key],
        message: `This ARN belongs to account ${arn2.account}, not to ${center.account}, where Identity Center is administered.`
      };
    }
  }
  const { granter_role: granter, revoker_role: revoker, reader_role: reader } = center;
  const named2 = [granter, revoker, reader].filter((role) => role !== void 0);
  if (new Set(named2).size < named2.length) {
    yield {
      code: "config-one-role",
      path: [...path, granter === revoker ? "revoker_role" : "reader_role"],
      message: "granter_role, revoker_role and reader_role must be different roles: what revokes or reads must not be able to grant."
    };
  }
}
function* accounts2(config) {
  const { accounts: accounts3, identity_center: center } = config;
  const missing = center === void 0 && Object.hasOwn(config, "identity_center");
  for (const [name, account] of accounts3 ?? []) {
    if (account.backend !== "identity-center") continue;
    const path = ["accounts", name];
    if (missing) {
      yield {
        code: "config-identity-center",
        path: [...path, "backend"],
        message: `${name} grants through Identity Center, and identity_center does not say which one. Add identity_center, or remove backend.`
      };
    }
    for (const key of ["granter_role", "revoker_role", "boundary"]) {
      if (account[key] === void 0) continue;
      yield {
        code: "config-identity-center",
        path: [...path, key],
        message: `${name} grants through Identity Center: ${key} is read from identity_center, not from here. Move it there.`
      };
    }
  }
}
function* curatedSets({
  curated_sets,
  accounts: accounts3,
  identity_center,
  max_duration
}) {
  for (const [name, set] of curated_sets ?? []) {
    const path = ["curated_sets", name];
    for (const [index, account] of set.accounts.entries()) {
      const at = [...path, "accounts", index];
      if (set.accounts.indexOf(account) !== index) {
        yield { code: "config-double", path: at, message: `${account} is listed twice. Keep one.` };
      }
      if (!accounts3) continue;
      const known = accounts3.get(account);
      if (known?.backend === "identity-center") continue;
      yield {
        code: known === void 0 ? "config-unknown-account" : "config-curated-set",
        path: at,
        message: known === void 0 ? `accounts lists no ${account}.` : `${account} grants through IAM, which has no permission sets. Name accounts with backend: identity-center.`
      };
    }
    if (identity_center !== void 0 && set.permission_set.startsWith("arn:") && !set.permission_set.includes(`/${identity_center.instance.split("/").at(-1) ?? ""}/`)) {
      yield {
        code: "config-curated-set",
        path: [...path, "permission_set"],
        message: "This permission set belongs to another instance than identity_center names."
      };
    }
    if (set.max_duration !== void 0 && max_duration !== void 0 && set.max_duration > max_duration) {
      yield {
        code: "config-ttl",
        path: [...path, "max_duration"],
        message: `${formatDuration(set.max_duration)} is more than max_duration (${formatDuration(max_duration)}). Lower it, or leave it out.`
      };
    }
  }
}

// src/config/identity-relations.ts
var PRINCIPALS = {
  iam: ["iam_user", "iam_role"],
  "identity-center": ["identity_center_user"]
};
function* identities({ identities: identities2, accounts: accounts3 }) {
  for (const [id, identity] of identities2 ?? []) {
    const path = ["identities", String(id)];
    yield* onePrincipal(identity, path, (identity.accounts?.size ?? 0) > 0);
    for (const [name, setting] of identity.accounts ?? []) {
      const at = [...path, "accounts", name];
      yield* onePrincipal(setting, at, false);
      if (!accounts3) continue;
      const backend = accounts3.get(name)?.backend;
      if (backend === void 0) {
        yield unknownAccount(name, at, accounts3);
        continue;
      }
      yield* ofItsBackend(setting, name, backend, at);
    }
  }
  if (identities2 && accounts3) yield* sharedPrincipals(identities2, accounts3);
}
var named = (setting, backend) => PRINCIPALS[backend].filter((key) => setting[key] !== void 0);
function* ofItsBackend(setting, account, backend, path) {
  const others = named(setting, backend === "iam" ? "identity-center" : "iam");
  if (others.length === 0) return;
  const through = backend === "iam" ? "IAM" : "Identity Center";
  const what = named(setting, backend).length > 0 ? `leave ${others.join(" and ")} out here` : `name an ${PRINCIPALS[backend].join(" or an ")} here`;
  yield {
    code: "config-principal-kind",
    path,
    message: `${account} grants through ${through}: ${what}.`
  };
}
function* onePrincipal(setting, path, mayBeNone) {
  const [ofIam, ofCenter] = [named(setting, "iam"), named(setting, "identity-center")];
  if (ofIam.length > 1) {
    yield {
      code: "config-principals",
      path,
      message: `Names ${ofIam.join(" and ")}. A person has one principal in an account: keep one.`
    };
  }
  if (ofIam.length + ofCenter.length === 0 && !mayBeNone) {
    yield {
      code: "config-principals",
      path,
      message: "Names no principal. Add iam_user, iam_role or identity_center_user."
    };
  }
}
function* sharedPrincipals(people, accounts3) {
  const reported = /* @__PURE__ */ new Set();
  for (const [name, { backend }] of accounts3) {
    const holders = /* @__PURE__ */ new Map();
    for (const [id, identity] of people) {
      const principal = principalWithin(identity, name, backend);
      if (!principal) continue;
      const key = principalKey(principal);
      const holder = holders.get(key);
      if (holder === void 0) holders.set(key, id);
      else if (!reported.has(id)) {
        reported.add(id);
        yield {
          code: "config-shared-principal",
          path: ["identities", String(id)],
          message: `${id} and ${holder} are the same ${principal.kind === "iam-role" ? "role" : "user"} in ${name}. Give each person a principal of their own, or list a role that people share under roles.`
        };
      }
    }
  }
}
function* roles({ roles: roles2, accounts: accounts3 }) {
  const seen = /* @__PURE__ */ new Map();
  for (const [name, role] of roles2 ?? []) {
    const path = ["roles", name];
    const account = accounts3?.get(role.account);
    if (accounts3 && !account) yield unknownAccount(role.account, [...path, "account"], accounts3);
    if (account?.backend === "identity-center") {
      yield {
        code: "config-principal-kind",
        path: [...path, "account"],
        message: `${role.account} grants through Identity Center, which has no shared IAM roles.`
      };
    }
    const key = `${role.account}/${role.role.toLowerCase()}`;
    const other = seen.get(key);
    if (other !== void 0) {
      yield {
        code: "config-double",
        path: [...path, "role"],
        message: `${name} and ${other} are the same role. Keep one, with the members of both.`
      };
    }
    seen.set(key, name);
  }
}

// src/config/relations.ts
var LONG = parseDuration("24h") ?? Infinity;
function relations(config, knownServices) {
  return [
    ...durations(config),
    ...services(config, knownServices),
    ...accounts(config),
    ...identities(config),
    ...roles(config),
    ...resources(config),
    ...approval(config),
    ...escalation(config),
    ...requesters(config),
    ...presetRelations(config),
    ...tickets(config),
    ...exceptions(config),
    ...model(config),
    ...identityCenterRelations(config)
  ];
}
function* durations({ policy_ttl, max_duration, allow_long_grants }) {
  if (max_duration === void 0) return;
  if (max_duration > LONG && allow_long_grants === false) {
    yield {
      code: "config-long-grants",
      path: ["max_duration"],
      message: `${formatDuration(max_duration)} is more than 24h. Lower it, or add allow_long_grants: true.`
    };
  }
  if (policy_ttl !== void 0 && policy_ttl > max_duration) {
    yield {
      code: "config-ttl",
      path: ["policy_ttl"],
      message: `policy_ttl is ${formatDuration(policy_ttl)}, more than max_duration (${formatDuration(max_duration)}). Set policy_ttl to at most max_duration.`
    };
  }
}
function* services({ allowed_services }, known) {
  for (const [index, service2] of (allowed_services ?? []).entries()) {
    const path = ["allowed_services", index];
    if (allowed_services?.indexOf(service2) !== index) {
      yield { code: "config-double", path, message: `${service2} is listed twice. Keep one.` };
    } else if (known && !known.includes(service2)) {
      yield {
        code: "config-service",
        path,
        message: `AWS documents no service ${service2}.${didYouMean(service2, known)}`
      };
    }
  }
}
function* resources({ resources: resources2, accounts: accounts3 }) {
  for (const [name, arns] of resources2 ?? []) {
    for (const arn2 of arns) {
      for (const { code, message } of arnFaults(arn2)) yield { code, path: ["resources", name], message };
      const account = splitArn(arn2)?.account;
      if (!accounts3 || !account || !/^\d{12}$/.test(account)) continue;
      if (![...accounts3.values()].some(({ id }) => id === account)) {
        yield {
          code: "config-other-account",
          path: ["resources", name],
          message: `"${arn2}" is in account ${account}, which accounts does not list.`
        };
      }
    }
  }
}
function* approval({ approval: approval2, approvers, accounts: accounts3, allowed_services }) {
  for (const [name, ids] of approvers ?? []) {
    if (accounts3 && name !== "default" && !accounts3.has(name)) {
      yield unknownAccount(name, ["approvers", name], accounts3);
    }
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== void 0) {
      yield {
        code: "config-double",
        path: ["approvers", name],
        message: `${twice} is listed twice. Keep one.`
      };
    }
  }
  for (const [index, rule] of (approval2?.rules ?? []).entries()) {
    const path = ["approval", "rules", index];
    if (!rule.accounts && !rule.services && !rule.risk) {
      yield {
        code: "config-rule",
        path,
        message: "Applies to everything. Name accounts, services or a risk, or raise approval.required instead."
      };
    }
    for (const name of accounts3 ? rule.accounts ?? [] : []) {
      if (accounts3 && !accounts3.has(name)) yield unknownAccount(name, [...path, "accounts"], accounts3);
    }
    for (const service2 of allowed_services ? rule.services ?? [] : []) {
      if (!allowed_services?.includes(service2)) {
        yield {
          code: "config-rule",
          path: [...path, "services"],
          message: `${service2} is not in allowed_services, so the rule can never apply.${didYouMean(service2, allowed_services ?? [])}`
        };
      }
    }
  }
}
function* escalation({ approval: approval2, approvers, accounts: accounts3 }) {
  const { escalate_after: after, escalation: groups = [] } = approval2 ?? {};
  const path = ["approval", "escalation"];
  if (after !== void 0 && groups.length === 0)
    yield {
      code: "config-escalation",
      path: ["approval", "escalate_after"],
      message: "Nobody is named to be told then. Name groups of numeric GitHub ids under approval.escalation."
    };
  if (after === void 0 && groups.length > 0)
    yield {
      code: "config-escalation",
      path,
      message: "It never happens without a time. Write approval.escalate_after, such as 4h."
    };
  for (const [index, group] of groups.entries())
    for (const id of group) {
      const barred = [...accounts3?.keys() ?? []].filter(
        (name) => (approvers?.get(name) ?? approvers?.get("default"))?.includes(id) === false
      );
      if (barred.length > 0)
        yield {
          code: "config-escalation",
          path: [...path, index],
          message: `${id} could not approve for ${barred.join(", ")}, where approvers names others. Add ${id} there, or take it out here.`
        };
    }
}
function* requesters({ requesters: requesters2, allowed_services }) {
  for (const service2 of requesters2?.services.keys() ?? []) {
    if (!allowed_services || allowed_services.includes(service2)) continue;
    yield {
      code: "config-rule",
      path: ["requesters", "services", service2],
      message: `${service2} is not in allowed_services, so nobody may ask for it at all.${didYouMean(service2, allowed_services)}`
    };
  }
}
function* tickets({ ticket, accounts: accounts3 }) {
  for (const name of accounts3 ? ticket?.required ?? [] : []) {
    if (accounts3 && !accounts3.has(name)) yield unknownAccount(name, ["ticket", "required"], accounts3);
  }
}
function* exceptions({ guardrails, accounts: accounts3 }) {
  for (const [index, exception] of (guardrails?.exceptions ?? []).entries()) {
    for (const name of exception.accounts ?? []) {
      if (accounts3 && ![...accounts3.keys()].includes(name)) {
        yield unknownAccount(name, ["guardrails", "exceptions", index, "accounts"], accounts3);
      }
    }
  }
}
function* model({ model: model2 }) {
  if (model2?.base_url === void 0) return;
  const { protocol, hostname, username, password } = new URL(model2.base_url);
  const local = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  if (protocol !== "https:" && !local || username !== "" || password !== "") {
    yield {
      code: "config-value",
      path: ["model", "base_url"],
      message: "base_url must be an https URL without a user name or password in it."
    };
  }
}

export {
  LONGEST_CONFIGURATION,
  settings,
  configSchema,
  relations
};
