import { announcedUnder } from '../../github/comments.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { LedgerEvent } from '../../github/ledger-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { shownState } from '../run/shown-state.ts';
import { supplementName, type SupplementKind } from '../../request/supplement.ts';
import { formatInstant, type Instant } from '../../terms/instant.ts';
import type { IssueNumber } from '../../terms/brand.ts';

/** Whether it was told that their access was taken back: by the ledger, or by the label. */
export const wasTakenBack = (issue: Pick<Issue, 'labels'>, events: readonly LedgerEvent[]): boolean =>
  shownState(issue) === 'revoked' ||
  // In one of several accounts it says nothing of the others.
  events.some(({ kind, data }) => kind === 'revoked' && data['part'] === undefined);

/**
 * Whether the requester was told that their access is live, or that it will be: by the ledger, or where somebody has emptied it, by the comment
 * itself. It decides what is said, and nothing else.
 */
export async function wasToldLive(
  github: GitHub,
  issue: IssueNumber,
  until: Instant | undefined,
  events: readonly LedgerEvent[],
): Promise<boolean> {
  if (events.some(({ kind }) => kind === 'granted' || kind === 'scheduled')) return true;
  if (until === undefined) return false;
  const keys = ['granted', 'scheduled'].map((state) => `${state}:${formatInstant(until)}`);
  return (await announcedUnder(github, issue, [...keys, TOLD_OF_ACCOUNTS.live])).size > 0;
}

/** How comments are marked that tell what became of several accounts: whether any of them is live, or will be. */
export const TOLD_OF_ACCOUNTS = { live: 'accounts-live:', none: 'accounts:' } as const;

/** Of an extension or a difference that is refused: what its requester is told of it begins so, whatever the reasons are. */
export const refusedKey = (kind: SupplementKind, number: number): string =>
  `${kind}-${supplementName(kind, number)}-refused:`;
