import * as z from 'zod';
import { AccountName, type UserId } from '../terms/brand.ts';
import { RISKS } from '../terms/risk-level.ts';
import {
  accountName,
  accountNameText,
  duration,
  list,
  readonlyList,
  service,
  typeHint,
  userId,
} from './config-values.ts';

/** `approvers:` and `approval:` of the configuration: who may approve, and how many must. */

const APPROVER_LIST_HINT = 'must be a list of numeric GitHub ids';
const approverList = list(userId, APPROVER_LIST_HINT)
  .min(1, { error: 'must name somebody: with an empty list nobody could approve. Leave the key out instead' })
  .transform(readonlyList);
export const approversSchema = z
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

export const approvalSchema = z
  .strictObject(
    {
      required: count.default(1).describe('How many people must approve where no rule asks for more.'),
      escalate_after: duration
        .optional()
        .describe(
          'Nobody has decided in this time: the first group of `escalation` is told, after as long again the next.',
        ),
      escalation: list(approverList, 'must be a list of lists of numeric GitHub ids')
        .max(5, { error: 'may have at most 5 groups' })
        .transform(readonlyList)
        .prefault([])
        .describe(
          'Groups of further approvers, as lists of numeric GitHub ids, in the order in which they are told. They have to be code owners.',
        ),
      rules: list(approvalRule, 'must be a list of rules')
        .transform(readonlyList)
        .prefault([])
        .describe('Where more people must approve. The highest number that applies counts.'),
    },
    { error: typeHint('must be a map with `required` and `rules`') },
  )
  .prefault({})
  .describe('How many people must approve.');
