import * as z from 'zod';
import { addSeconds, parseInstant } from '../../lifecycle/instant.ts';
import type { Instant, Seconds } from '../../lifecycle/instant.ts';
import type { RuleCode } from './rules.ts';

/**
 * `guardrails:` of the configuration. Empty is the strictest that still lets everyday work through; every key loosens
 * or tightens one thing, and none of them can be set in a request.
 */
const severity = z.enum(['refuse', 'approval', 'warn']);

/** What a list's match means: refused, a second approval, or a note to the approver. */
export type Severity = z.infer<typeof severity>;

const exactAction = z
  .string()
  .regex(
    /^[a-z0-9-]+:[A-Za-z0-9]+$/,
    'must be one action without wildcards, such as iam:CreateServiceLinkedRole',
  );

/** `*` alone covers only actions that support no other resource. */
const resource = z
  .string()
  .regex(
    /^(?:\*|arn:[a-z-]+:[a-z0-9-]+:[^:\s]*:[^:\s]*:\S+)$/,
    'must be an ARN, or * for an action that supports no other resource',
  );

const roleArn = z
  .string()
  .regex(
    /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
    'must be the ARN of one role, without wildcards: arn:aws:iam::111122223333:role/app',
  );

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2027-03-31')
  .refine((text) => parseInstant(`${text}T00:00:00Z`) !== undefined, 'must be a date that exists');

/** Rules that an exception can name. The others keep what is granted within what was asked, or keep the document sound. */
export const EXCEPTABLE = [
  'escalation',
  'escalation-scoped',
  'privileged-write',
  'pass-role',
  'resource-star',
  'sensitive-credentials',
  'sensitive-sessions',
  'sensitive-exposure',
  'sensitive-data',
] as const satisfies readonly RuleCode[];

const exceptionSchema = z.strictObject({
  rule: z.enum(EXCEPTABLE).describe('Code of the rule that is lifted'),
  actions: z.array(exactAction).min(1).describe('Actions it is lifted for, each named in full'),
  resources: z.array(resource).min(1).describe('Resources it is lifted for'),
  accounts: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Names of the accounts where it holds; all accounts without it'),
  owner: z.string().min(1).describe('Who answers for this exception'),
  until: date.describe('Last day (UTC) on which it holds'),
  reason: z.string().min(1).describe('Why it is needed'),
});

const passRoleSchema = z.strictObject({
  role: roleArn.describe('Role that may be passed'),
  services: z
    .array(
      z
        .string()
        .regex(
          /^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/,
          'must be a service principal such as ec2.amazonaws.com',
        ),
    )
    .min(1)
    .describe('Services it may be passed to'),
});

const lists = {
  credentials: severity.default('approval').describe('Actions that show or create credentials'),
  sessions: severity.default('approval').describe('Actions whose effect outlives the grant'),
  exposure: severity.default('approval').describe('Actions that open resources to others'),
  data: severity.default('warn').describe('Actions that read stored data in bulk'),
};

export const guardrailSettingsSchema = z
  .strictObject({
    sensitive: z
      .strictObject(lists)
      .prefault({})
      .describe('What a match in each list of sensitive actions means'),
    scoped_escalation: severity
      .default('approval')
      .describe(
        'Everyday actions that can escalate, limited to named resources: ssm:StartSession on one instance',
      ),
    unscoped_reads: severity
      .default('refuse')
      .describe('List and Read actions on * although AWS can limit them to resources'),
    pass_roles: z.array(passRoleSchema).default([]).describe('The only roles that iam:PassRole may name'),
    second_approval: z
      .int()
      .min(2)
      .max(6)
      .default(2)
      .describe('Approvals needed where a rule asks for a second one'),
    exceptions: z
      .array(exceptionSchema)
      .default([])
      .describe('Rules lifted for named actions and resources, for a time'),
  })
  .describe('What may be granted at all; strict where nothing is said');

export type GuardrailSettings = z.infer<typeof guardrailSettingsSchema>;
export type GuardrailException = z.infer<typeof exceptionSchema>;
export type ExceptableRule = (typeof EXCEPTABLE)[number];

/** What holds without a configuration. */
export const strictSettings: GuardrailSettings = guardrailSettingsSchema.parse({});

const DAY = 86_400 as Seconds;

/** The moment from which an exception no longer holds: the end of its last day, UTC. */
export function exceptionEnds(exception: GuardrailException): Instant | undefined {
  const start = parseInstant(`${exception.until}T00:00:00Z`);
  return start === undefined ? undefined : addSeconds(start, DAY);
}
