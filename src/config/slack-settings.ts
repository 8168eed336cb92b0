import * as z from 'zod';
import type { Seconds } from '../terms/instant.ts';

/**
 * `slack:` of the configuration: who people are on Slack, so that a message notifies those whom it concerns and nobody
 * else. Whoever is not listed is named in plain text.
 */
const USER_HINT = 'must be the id of a person on Slack: profile → ⋮ → “Copy member ID”, such as U0123456789';
const GROUP_HINT = 'must be the id of a user group on Slack, such as S0123456789';

/**
 * @param userId key of a map: a numeric GitHub id
 * @param accountName key of a map: an account's name, or `default`
 */
export const slackSchema = (
  userId: z.ZodType<string, string>,
  accountName: z.ZodType<string, string>,
  duration: z.ZodType<Seconds, string>,
) =>
  z.strictObject({
    users: z
      .record(userId, z.string({ error: USER_HINT }).regex(/^[UW][A-Z0-9]{2,20}$/, { error: USER_HINT }))
      .prefault({})
      .transform(mapped)
      .describe('Numeric GitHub id → Slack member id.'),
    emails: z
      .record(userId, z.email({ error: 'must be an email address' }))
      .prefault({})
      .transform(mapped)
      .describe('Numeric GitHub id → email address, by which Slack is asked for the person.'),
    approver_groups: z
      .record(accountName, z.string({ error: GROUP_HINT }).regex(/^S[A-Z0-9]{2,20}$/, { error: GROUP_HINT }))
      .prefault({})
      .transform(mapped)
      .describe('Account name (or `default`) → user group that is mentioned instead of single approvers.'),
    remind_after: duration
      .prefault('4h')
      .describe('Approvers are reminded once when nobody has decided in this time.'),
    digest: z
      .boolean({ error: 'must be true or false' })
      .default(true)
      .describe('Whether the last week’s numbers are told on Monday in `slack_notification_channel`.'),
  });

function mapped(entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(entries));
}

export type SlackSettings = Readonly<z.output<ReturnType<typeof slackSchema>>>;
