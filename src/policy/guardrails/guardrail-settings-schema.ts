import * as z from 'zod';
import { parseInstant } from '../../terms/instant.ts';
import { EXCEPTABLE, strictSettings, type GuardrailSettings } from './guardrail-settings.ts';

/**
 * `guardrails:` of the configuration, as it may be written. Apart from guardrail-settings.ts, which everything that judges needs: a
 * program that reads no configuration starts without zod.
 */
const severity = z.enum(['refuse', 'approval', 'warn']);

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
  credentials: severity
    .default(strictSettings.sensitive.credentials)
    .describe('Actions that show or create credentials'),
  sessions: severity
    .default(strictSettings.sensitive.sessions)
    .describe('Actions whose effect outlives the grant'),
  steering: severity
    .default(strictSettings.sensitive.steering)
    .describe('Actions that change what a thing with a role of its own does'),
  exposure: severity
    .default(strictSettings.sensitive.exposure)
    .describe('Actions that open resources to others'),
  deletion: severity
    .default(strictSettings.sensitive.deletion)
    .describe('Actions that delete a thing with everything that it holds'),
  account: severity
    .default(strictSettings.sensitive.account)
    .describe('Changes that AWS can limit to no resource, so that they reach the whole account'),
  data: severity
    .default(strictSettings.sensitive.data)
    .describe('Actions that return what is stored, or of which nobody knows'),
};

export const guardrailSettingsSchema = z
  .strictObject({
    sensitive: z
      .strictObject(lists)
      .prefault({})
      .describe('What a match in each list of sensitive actions means'),
    scoped_escalation: severity
      .default(strictSettings.scoped_escalation)
      .describe(
        'Everyday actions that can escalate, limited to named resources: ssm:StartSession on one instance',
      ),
    unscoped_reads: severity
      .default(strictSettings.unscoped_reads)
      .describe('List and Read actions on * although AWS can limit them to resources'),
    pass_roles: z.array(passRoleSchema).default([]).describe('The only roles that iam:PassRole may name'),
    second_approval: z
      .int()
      .min(2)
      .max(6)
      .default(strictSettings.second_approval)
      .describe('Approvals needed where a rule asks for a second one'),
    exceptions: z
      .array(exceptionSchema)
      .default([])
      .describe('Rules lifted for named actions and resources, for a time'),
  })
  .describe(
    'What may be granted at all; strict where nothing is said',
  ) satisfies z.ZodType<GuardrailSettings>;
