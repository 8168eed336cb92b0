import type { IssueNumber } from '../terms/brand.ts';

/** Something that the ledger says and that GitHub, AWS or the audit trail do not, or the other way round. */
export type DifferenceCode =
  | 'no-pull-request'
  | 'other-request'
  | 'not-merged'
  | 'window-differs'
  | 'approver-did-not-approve'
  | 'approver-is-requester'
  | 'nobody-approved'
  | 'not-made-by-granter'
  | 'no-trace-in-aws'
  | 'aws-without-grant'
  | 'grant-without-aws'
  | 'only-in-ledger'
  | 'only-in-trail'
  | 'trail-differs'
  | 'trail-altered'
  | 'trail-covered'
  | 'trail-unreadable'
  | 'given-unannounced'
  | 'given-otherwise';

export interface Difference {
  readonly issue: IssueNumber;
  readonly code: DifferenceCode;
  readonly message: string;
}
