import { AccountId, Digest, FIRST_PART, IssueNumber, RepositoryId } from '../../src/terms/brand.ts';
import { addSeconds, formatInstant, type Instant, type Seconds } from '../../src/terms/instant.ts';
import type { PolicyGrant, Revocation } from '../../src/aws/backend.ts';
import type { Principal } from '../../src/terms/principal.ts';

/** Example grants for the tests of this folder. */

export const ACCOUNT = AccountId.of('111122223333');
export const REPOSITORY = RepositoryId.of(123456789);
export const ISSUE = IssueNumber.of(1042);
export const ALICE = { kind: 'iam-user', name: 'alice' } as const satisfies Principal;
export const DEPLOYER = { kind: 'iam-role', name: 'deployer' } as const satisfies Principal;

export const seconds = (n: number): Seconds => n as Seconds;

/** A grant of eight hours from `from`, unless `change` says otherwise. */
export function grantFrom(
  from: Instant,
  change: Partial<PolicyGrant> & { length?: Seconds } = {},
): PolicyGrant {
  const window = { from, until: addSeconds(from, change.length ?? seconds(8 * 3600)) };
  return {
    repository: REPOSITORY,
    issue: ISSUE,
    part: FIRST_PART,
    account: ACCOUNT,
    principal: ALICE,
    window,
    document: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'ReadReports',
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:ListBucket'],
          Resource: ['arn:aws:s3:::reports', 'arn:aws:s3:::reports/2026 q4 + é/*'],
          Condition: { DateLessThan: { 'aws:CurrentTime': [formatInstant(window.until)] } },
        },
      ],
    },
    reviewed: Digest.of('a'.repeat(64)),
    requester: 'octocat',
    approvers: ['hubot', 'monalisa'],
    ...change,
  };
}

/** Taking it back, where what is merged of a request may last a day. */
export const revocationOf = (
  { window: { from, until } }: Pick<PolicyGrant, 'window'>,
  latest = addSeconds(from, seconds(24 * 3600)),
): Revocation => ({ part: FIRST_PART, until, latest });
