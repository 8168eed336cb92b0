import type { Reason } from '../../approval/refusal-reasons.ts';
import type { GrantOutcome } from '../../aws/backend.ts';
import type { Supplement, SupplementKind } from '../../request/supplement.ts';
import type { Instant } from '../../terms/instant.ts';
import type { ApprovedSupplement } from './supplement-verdict.ts';

/** What became of an extension or a difference at a grant, before anybody is told. */
export type SettledSupplement = {
  readonly of: SupplementKind;
  readonly number: number;
  /** As its file says; `undefined`: it cannot be read. */
  readonly supplement: Supplement | undefined;
  /** When what it stands beside ends, as its file says. */
  readonly liveUntil: Instant | undefined;
} & (
  | ({ readonly kind: 'granted'; readonly approved: ApprovedSupplement } & Pick<
      Extract<GrantOutcome, { kind: 'granted' }>,
      'object' | 'principalArn'
    >)
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[]; readonly waiting: boolean }
  | { readonly kind: 'failed'; readonly outcome: Extract<GrantOutcome, { kind: 'failed' }> }
  | { readonly kind: 'revoked' }
);
