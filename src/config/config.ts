import * as z from 'zod';
import { AccountId, AccountName, Service, UserId } from '../terms/brand.ts';
import { parseDuration } from '../terms/duration.ts';
import type { Seconds } from '../terms/instant.ts';
import { curatedSetSchema, CURATED_NAME, CURATED_NAME_HINT } from './curated-sets.ts';
import { identityCenterSchema } from './identity-center-settings.ts';
import { identityPatternsSchema } from './identity-patterns.ts';
import { slackSchema } from './slack-settings.ts';
import { analyticsSchema } from './analytics-settings.ts';
import { guardrailSettingsSchema } from '../policy/guardrails/guardrail-settings-schema.ts';

/**
 * The configuration, `aws-jit.yml`: what may be written there, what it means, and the type that the rest of the program
 * works with. Keys keep their written form (`policy_ttl`), so that a message, the documentation and the code use one
 * word. What one key alone can tell is checked here; how keys agree with each other, in `relations.ts`.
 */

/** A configuration is read by people: one of more than half a million characters is a mistake. */
export const LONGEST_CONFIGURATION = 512 * 1024;

const REGION = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/;
export const PARTITIONS = [
  'aws',
  'aws-cn',
  'aws-us-gov',
  'aws-eusc',
  'aws-iso',
  'aws-iso-b',
  'aws-iso-e',
  'aws-iso-f',
] as const;
export type Partition = (typeof PARTITIONS)[number];

export const RISKS = ['low', 'medium', 'high', 'critical'] as const;
export type RiskLevel = (typeof RISKS)[number];

/** What nobody needs to write: the defaults that are durations, as they are written. */
const DEFAULT_TTL = '8h';
const DEFAULT_LONGEST = '24h';
const DEFAULT_APPROVAL_TTL = '7d';

const readonlyList = <T>(items: T[]): readonly T[] => items;
const text = (pattern: RegExp, hint: string) => z.string({ error: hint }).regex(pattern, { error: hint });
const list = <S extends z.ZodType>(item: S, hint: string) => z.array(item, { error: hint });

const DURATION_HINT = 'must be a duration such as 90m, 8h, 1d or PT8H';
const duration = z
  .string({ error: DURATION_HINT })
  .meta({ examples: ['90m', '8h', '1d'] })
  .transform((value, context): Seconds => {
    const length = parseDuration(value);
    if (length !== undefined) return length;
    context.addIssue({ code: 'custom', message: DURATION_HINT });
    return z.NEVER;
  });

const region = text(REGION, 'must be an AWS Region such as eu-west-1').meta({ examples: ['eu-west-1'] });
const service = text(
  /^[a-z0-9][a-z0-9-]{0,62}$/,
  'must be a service prefix in lower case, as IAM writes it: s3, ec2, logs',
).transform((value) => Service.of(value));

const USER_ID_HINT =
  'must be the numeric id of a GitHub account, not a login: logins can change hands. `gh api users/LOGIN --jq .id` prints it';
const userId = z
  .int({ error: USER_ID_HINT })
  .positive({ error: USER_ID_HINT })
  .transform((value) => UserId.of(value));
/** The same as the key of a map, where it arrives as text. */
const userIdKey = text(/^[1-9]\d{0,15}$/, USER_ID_HINT);

const ACCOUNT_NAME_HINT =
  'must be an account name: lower-case letters, digits and hyphens, at most 32, starting and ending with a letter or digit';
const accountNameText = text(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/, ACCOUNT_NAME_HINT);
const accountName = accountNameText.transform((value) => AccountName.of(value));

/** Attaching takes a name without its path. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const iamName = (what: string) =>
  text(/^[\w+=,.@-]{1,64}$/, `must be the name of an IAM ${what}, without its path and without "arn:"`);
const roleArn = text(
  /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
  'must be the ARN of a role: arn:aws:iam::111122223333:role/NAME',
);
const channel = text(
  /^(?:#[^\s#,]{1,80}|[CG][A-Z0-9]{8,20})$/u,
  'must be a Slack channel: its id (C0123456789) or "#name" in quotes',
);

const ACCOUNT_ID_HINT = 'must be the 12 digits of the account, in quotes: "111122223333"';
const account = z.strictObject(
  {
    id: text(/^\d{12}$/, ACCOUNT_ID_HINT)
      .transform((value) => AccountId.of(value))
      .describe('The 12 digits of the AWS account, in quotes, since leading zeros matter.'),
    region: region.optional().describe('Region of this account where it is not `aws_region`.'),
    partition: z
      .enum(PARTITIONS, { error: `must be one of ${PARTITIONS.join(', ')}` })
      .optional()
      .describe('AWS partition; by default the one that the Region belongs to.'),
    backend: z
      .enum(['iam', 'identity-center'], { error: 'must be iam or identity-center' })
      .default('iam')
      .describe('How access is given: a managed policy on IAM users and roles, or a permission set.'),
    granter_role: roleArn.optional().describe('Role that the granting job assumes in this account.'),
    revoker_role: roleArn.optional().describe('Role that the revoking and sweeping jobs assume.'),
    reader_role: roleArn.optional().describe('Role that the reporting job assumes. It changes nothing.'),
    boundary: text(
      /^arn:[a-z-]+:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]+$/,
      'must be the ARN of a managed policy: arn:aws:iam::111122223333:policy/NAME',
    )
      .optional()
      .describe('Permissions boundary that a principal must carry before anything is granted to it.'),
    slack_channel: channel
      .optional()
      .describe('Channel for this account, instead of `slack_notification_channel`.'),
  },
  { error: typeHint('must be a map with at least `id`') },
);
export type Account = Readonly<z.output<typeof account>>;

const principalShape = {
  iam_user: iamName('user').optional().describe('Name of an IAM user.'),
  iam_role: iamName('role')
    .optional()
    .describe('Name of an IAM role that only this person can assume. For a shared one, see `roles`.'),
  identity_center_user: text(/^[^\s<>]{1,128}$/u, 'must be a user name or email of IAM Identity Center')
    .optional()
    .describe('User name or email in IAM Identity Center.'),
};
const identity = z.strictObject(
  {
    login: text(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, 'must be a GitHub login, without @')
      .optional()
      .describe('GitHub login, for readers of this file; only the number counts.'),
    ...principalShape,
    accounts: mapOf(
      accountNameText,
      z.strictObject(principalShape, { error: typeHint('must name one principal') }),
      'must map account names to a principal each',
      (key) => AccountName.of(key),
    )
      .optional()
      .describe('Who the person is in accounts where that differs.'),
  },
  { error: typeHint('must be a map such as {login: octocat, iam_user: octocat}') },
);
/** What `identities` says of one person. Exactly one kind of principal is set at each place. */
export type Identity = Readonly<z.output<typeof identity>>;
export type PrincipalSetting = Readonly<
  Partial<Record<'iam_user' | 'iam_role' | 'identity_center_user', string | undefined>>
>;

const ARN_HINT = 'must be an ARN such as arn:aws:s3:::my-bucket, or a list of ARNs';
const arn = text(/^arn:\S+$/, ARN_HINT);
const resourceNames = z
  .union([arn, z.array(arn).min(1, { error: ARN_HINT }).max(50, { error: 'may name at most 50 ARNs' })], {
    error: ARN_HINT,
  })
  .transform((value): readonly string[] => (typeof value === 'string' ? [value] : value));

const role = z.strictObject(
  {
    account: accountName.describe('Account that the role lives in.'),
    role: iamName('role').describe('Name of the role, without its path.'),
    members: list(userId, 'must be a list of numeric GitHub ids')
      .min(1, { error: 'must name at least one member' })
      .transform(readonlyList)
      .describe('Everybody who can assume it: a grant to the role reaches all of them.'),
    requesters: list(userId, 'must be a list of numeric GitHub ids')
      .min(1, { error: 'must name somebody, or be left out: then its members may ask' })
      .transform(readonlyList)
      .optional()
      .describe('Who may ask for access for the role; by default its members.'),
    description: z
      .string({ error: 'must be text' })
      .max(200, { error: 'may have at most 200 characters' })
      .optional()
      .describe('What the role is for.'),
  },
  { error: typeHint('must be a map with account, role and members') },
);
export type SharedRole = Readonly<z.output<typeof role>>;

const APPROVER_LIST_HINT = 'must be a list of numeric GitHub ids';
const approverList = list(userId, APPROVER_LIST_HINT)
  .min(1, { error: 'must name somebody: with an empty list nobody could approve. Leave the key out instead' })
  .transform(readonlyList);
const approvers = z
  .union(
    [
      approverList,
      z.record(accountNameText, approverList, {
        error:
          'must be a list of numeric GitHub ids, or a map from account name (or `default`) to such a list',
      }),
    ],
    {
      error: 'must be a list of numeric GitHub ids, or a map from account name (or `default`) to such a list',
    },
  )
  .transform((value): ReadonlyMap<AccountName | 'default', readonly UserId[]> =>
    Array.isArray(value)
      ? new Map([['default' as const, value as readonly UserId[]]])
      : new Map(Object.entries(value).map(([name, ids]) => [AccountName.of(name), ids])),
  );

const COUNT_HINT = 'must be a whole number from 1 to 10';
const count = z.int({ error: COUNT_HINT }).min(1, { error: COUNT_HINT }).max(10, { error: COUNT_HINT });
const approvalRule = z.strictObject(
  {
    accounts: list(accountName, 'must be a list of account names')
      .min(1, { error: 'must name an account, or be left out' })
      .transform(readonlyList)
      .optional()
      .describe('Applies to these accounts; left out: to all.'),
    services: list(service, 'must be a list of services')
      .min(1, { error: 'must name a service, or be left out' })
      .transform(readonlyList)
      .optional()
      .describe('Applies when one of these services is asked for; left out: to all.'),
    risk: z
      .enum(RISKS, { error: `must be one of ${RISKS.join(', ')}` })
      .optional()
      .describe('Applies from this risk upwards; left out: to any.'),
    required: count.describe('How many people must approve.'),
  },
  { error: typeHint('must be a map with `required` and at least one of accounts, services, risk') },
);

const HOST_HINT =
  'must be a host, with a port where it is not the usual one: ghe.example.com, 127.0.0.1:4010';
const host = text(/^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/, HOST_HINT);

/** Every key of `aws-jit.yml`, in the order in which the documentation lists them. */
export const settings = {
  aws_region: region.describe('The Region you work in; accounts can name another.'),
  allowed_services: list(service, 'must be a list of services, such as [s3, ec2, logs]')
    .min(1, { error: 'must name at least one service, such as [s3, ec2, logs]' })
    .transform(readonlyList)
    .describe('Services that may be asked for, by their IAM prefix. Everything else is refused.'),
  accounts: mapOf(
    accountNameText,
    account,
    'must map at least one account name to its settings: {prod: {id: "111122223333"}}',
    (key) => AccountName.of(key),
  ).describe('Accounts by name. The name is also the folder that its requests are filed under.'),
  identities: mapOf(
    userIdKey,
    identity,
    'must map numeric GitHub ids to identities',
    (key) => UserId.of(Number(key)),
    0,
  )
    .prefault({})
    .describe(
      'Who people are in AWS, by numeric GitHub id. Somebody who is not listed cannot be granted anything.',
    ),
  identity_patterns: identityPatternsSchema
    .prefault({})
    .describe(
      'What people who are not listed are probably called. A pattern only proposes the pair, in a pull request that adds it to `identities`.',
    ),
  identity_center: identityCenterSchema
    .optional()
    .describe('IAM Identity Center, for accounts with `backend: identity-center`.'),
  curated_sets: mapOf(
    text(CURATED_NAME, CURATED_NAME_HINT),
    curatedSetSchema(duration),
    'must map names to permission sets',
    (key) => key,
    0,
  )
    .prefault({})
    .describe('Permission sets that you keep yourselves and that may be asked for by name.'),
  resources: mapOf(
    text(
      /^(?!none$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
      'must be a short name of letters, digits, dots, hyphens and underscores (and not `none`)',
    ),
    resourceNames,
    'must map names to ARNs',
    (key) => key,
    0,
  )
    .prefault({})
    .describe('Names for ARNs, so that nobody has to type one.'),
  policy_ttl: duration
    .prefault(DEFAULT_TTL)
    .describe('How long access lasts when the form is left as it is.'),
  max_duration: duration
    .prefault(DEFAULT_LONGEST)
    .describe('The longest that may be asked for. More than 24h needs `allow_long_grants: true`.'),
  allow_long_grants: z
    .boolean({ error: 'must be true or false' })
    .default(false)
    .describe('Allows a `max_duration` of more than 24h.'),
  approval_ttl: duration
    .prefault(DEFAULT_APPROVAL_TTL)
    .describe('A request that nobody has decided in this time lapses.'),
  max_open_per_person: z
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be at least 1' })
    .max(100, { error: 'must be at most 100' })
    .default(5)
    .describe('How many requests one person may have pending or live at a time.'),
  approvers: approvers
    .optional()
    .describe(
      'Numeric GitHub ids that count as approvers, for all accounts or by account name (and `default`). Narrows CODEOWNERS, never widens it.',
    ),
  approval: z
    .strictObject(
      {
        required: count.default(1).describe('How many people must approve where no rule asks for more.'),
        rules: list(approvalRule, 'must be a list of rules')
          .transform(readonlyList)
          .prefault([])
          .describe('Where more people must approve. The highest number that applies counts.'),
      },
      { error: typeHint('must be a map with `required` and `rules`') },
    )
    .prefault({})
    .describe('How many people must approve.'),
  roles: mapOf(
    text(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be a short name of lower-case letters, digits and hyphens'),
    role,
    'must map names to roles',
    (key) => key,
    0,
  )
    .prefault({})
    .describe('IAM roles that several people share, and who they are.'),
  max_accounts_per_job: z
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be at least 1' })
    .max(1000, { error: 'must be at most 1000' })
    .default(100)
    .describe(
      'With more accounts than this (those of Identity Center not counted), several jobs should share them; a job that has more says so.',
    ),
  guardrails: guardrailSettingsSchema
    .prefault({})
    .describe('Rules that every policy must pass; strict where nothing is written.'),
  slack_notification_channel: channel
    .optional()
    .describe('Slack channel for everything that has no channel of its own.'),
  slack: slackSchema(userIdKey, accountNameText, duration)
    .prefault({})
    .describe('Who people are on Slack, and when approvers are reminded.'),
  warn_before: duration
    .prefault('30m')
    .describe('How long before the end of their access requesters are told on Slack.'),
  model: z
    .strictObject(
      {
        base_url: z
          .url({ protocol: /^https?$/, error: 'must be a URL such as https://api.openai.com/v1' })
          .optional()
          .describe('Where an OpenAI-compatible service answers.'),
        name: text(/^\S{1,200}$/u, 'must be the name of a model')
          .optional()
          .describe('Name of the model.'),
      },
      { error: typeHint('must be a map with base_url and name') },
    )
    .optional()
    .describe('The model that helps with drafting. Without it, drafting goes by rules.'),
  analytics: analyticsSchema(region).prefault({}).describe('The report on what was granted and used.'),
  name: text(
    /^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,38}[A-Za-z0-9])?$/,
    'must be a short name of letters, digits, spaces, dots, hyphens and underscores',
  )
    .default('aws-jit')
    .describe('What the bot calls itself in messages.'),
  endpoints: z
    .strictObject(
      {
        github_api: host.optional().describe("Host of GitHub's API, for GitHub Enterprise Server."),
        aws: host.optional().describe('Host that answers for AWS.'),
        slack: host.optional().describe("Host that answers for Slack's API."),
        openai: host.optional().describe('Host that answers for the model.'),
      },
      { error: typeHint('must be a map from github_api, aws, slack, openai to a host') },
    )
    .prefault({})
    .describe(
      'Hosts that jobs with secrets may talk to instead of the usual ones. Others in the environment are ignored.',
    ),
  trial: z
    .boolean({ error: 'must be true or false' })
    .default(false)
    .describe(
      'Grants although the repository is not protected; every message then says so. For trying out only.',
    ),
};

export const configSchema = z.strictObject(settings);
export type Config = Readonly<z.output<typeof configSchema>>;

/** A map with at least `least` entries, read into a `Map`: no key can then be mistaken for one of `Object`'s own. */
function mapOf<V extends z.ZodType, K>(
  key: z.ZodType<string, string>,
  value: V,
  hint: string,
  toKey: (key: string) => K,
  least = 1,
) {
  return z
    .record(key, value, { error: typeHint(hint) })
    .refine((entries) => Object.keys(entries).length >= least, { error: hint })
    .transform(
      (entries): ReadonlyMap<K, z.output<V>> =>
        new Map(Object.entries(entries).map(([name, entry]) => [toKey(name), entry])),
    );
}

/** The hint for a wrong type; unknown keys and wrong keys have words of their own, in `read-config.ts`. */
function typeHint(hint: string) {
  return (issue: { code?: string | undefined }): string | undefined =>
    issue.code === 'invalid_type' ? hint : undefined;
}
