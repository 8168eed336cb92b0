// src/config/: aws-jit.yml: what may be written, how its keys agree, and its errors by line; pure.
import * as z from 'zod';
import { AccountName, UserId } from '../terms/brand.ts';
import { guardrailSettingsSchema } from '../policy/guardrails/guardrail-settings-schema.ts';
import { accountSchema } from './account-settings.ts';
import { analyticsSchema } from './recording/analytics-settings.ts';
import { auditSchema } from './recording/audit-settings.ts';
import { approvalSchema, approversSchema } from './approval-settings.ts';
import {
  accountNameText,
  channel,
  duration,
  list,
  mapOf,
  readonlyList,
  region,
  service,
  text,
  typeHint,
  userId,
  userIdKey,
} from './config-values.ts';
import { curatedSetSchema, CURATED_NAME, CURATED_NAME_HINT } from './curated-sets.ts';
import { identityCenterSchema } from './identity-center-settings.ts';
import { identityPatternsSchema } from './identity-patterns.ts';
import { identitySchema, roleSchema } from './identity-settings.ts';
import { breakGlassSchema } from './asking/break-glass-settings.ts';
import { presetName, presetSchema } from './asking/preset-settings.ts';
import { requestersOfSchema } from './asking/requester-settings.ts';
import { slackSchema } from './slack-settings.ts';
import { ticketSchema } from './asking/ticket-settings.ts';

/**
 * The configuration, `aws-jit.yml`: what may be written there, what it means, and the type that the rest of the program
 * works with. Keys keep their written form (`policy_ttl`), so that a message, the documentation and the code use one
 * word. What one key alone can tell is checked here; how keys agree with each other, in `relations.ts`.
 */

/** A configuration is read by people: one of more than half a million characters is a mistake. */
export const LONGEST_CONFIGURATION = 512 * 1024;

/** What nobody needs to write: the defaults that are durations, as they are written. */
const DEFAULT_TTL = '8h';
const DEFAULT_LONGEST = '24h';
const DEFAULT_APPROVAL_TTL = '7d';
const DEFAULT_START_AHEAD = '7d';

const ARN_HINT = 'must be an ARN such as arn:aws:s3:::my-bucket, or a list of ARNs';
const arn = text(/^arn:\S+$/, ARN_HINT);
const resourceNames = z
  .union([arn, z.array(arn).min(1, { error: ARN_HINT }).max(50, { error: 'may name at most 50 ARNs' })], {
    error: ARN_HINT,
  })
  .transform((value): readonly string[] => (typeof value === 'string' ? [value] : value));

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
    accountSchema,
    'must map at least one account name to its settings: {prod: {id: "111122223333"}}',
    (key) => AccountName.of(key),
  ).describe('Accounts by name. The name is also the folder that its requests are filed under.'),
  identities: mapOf(
    userIdKey,
    identitySchema,
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
  presets: mapOf(presetName, presetSchema, 'must map names to presets', (key) => key, 0)
    .prefault({})
    .describe('What is asked for again and again, with a name; the form offers it first.'),
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
  break_glass: breakGlassSchema,
  approval_ttl: duration
    .prefault(DEFAULT_APPROVAL_TTL)
    .describe('A request that nobody has decided in this time lapses.'),
  max_start_ahead: duration
    .prefault(DEFAULT_START_AHEAD)
    .describe('How far ahead of its issue access may be asked to begin.'),
  max_open_per_person: z
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be at least 1' })
    .max(100, { error: 'must be at most 100' })
    .default(5)
    .describe('How many requests one person may have pending or live at a time.'),
  max_accounts_per_request: z
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be at least 1' })
    .max(50, { error: 'must be at most 50' })
    .default(1)
    .describe('How many accounts one request may be for. With 1, the form offers one.'),
  approvers: approversSchema
    .optional()
    .describe(
      'Numeric GitHub ids that count as approvers, for all accounts or by account name (and `default`). Narrows CODEOWNERS, never widens it.',
    ),
  approval: approvalSchema,
  revokers: list(userId, 'must be a list of numeric GitHub ids')
    .transform(readonlyList)
    .prefault([])
    .describe(
      'Numeric GitHub ids of those who may take back any access by `/revoke`, beside its requester and the approvers of its account.',
    ),
  frozen: z
    .boolean({ error: 'must be true or false' })
    .default(false)
    .describe('Grants nothing while it is true, and says so; access is taken away all the same.'),
  roles: mapOf(
    text(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be a short name of lower-case letters, digits and hyphens'),
    roleSchema,
    'must map names to roles',
    (key) => key,
    0,
  )
    .prefault({})
    .describe('IAM roles that several people share, and who they are.'),
  requesters: requestersOfSchema
    .prefault({})
    .describe('Who may ask for what, where that is not everybody with an identity.'),
  ticket: ticketSchema
    .prefault({})
    .describe('Where a request has to name a ticket, what that looks like, and where it is.'),
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
        context: z
          .int('must be a number of tokens such as 8192')
          .min(1024, 'must be at least 1024 tokens')
          .max(10_000_000, 'must be at most 10000000 tokens')
          .optional()
          .describe(
            'Tokens that the model can read and write together. Without it, what the server says counts.',
          ),
      },
      { error: typeHint('must be a map with base_url, name and context') },
    )
    .optional()
    .describe('The model that helps with drafting. Without it, drafting goes by rules.'),
  audit: auditSchema
    .optional()
    .describe(
      'A bucket in which the jobs that have AWS keep what they do, where nobody can change it. Nothing is granted that is not written there first.',
    ),
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
