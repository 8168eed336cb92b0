import type { Approved } from '../../approval/verify.ts';
import type { Reason } from '../../approval/refusal-reasons.ts';
import { causeIn } from '../../aws/aws-errors.ts';
import type { GrantOutcome } from '../../aws/backend.ts';
import type { LedgerEvent } from '../../github/ledger-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import * as news from '../../messages/news.ts';
import { useRefused, useWaits } from '../../messages/standing/standing-news.ts';
import { inlineText } from '../../text/markdown.ts';
import { digestOf } from '../run/request-of-issue.ts';
import type { Done } from '../run/workflow-run.ts';
import { recordedRequest, recordedUse } from '../tell/ledger-record.ts';
import { tell } from '../tell/tell.ts';
import { grantFacts, tellGranted, tellHeld, type Granted, type TellingOf } from './tell-live.ts';
import type { HeldGrant } from './held-grant.ts';

/** What became of a use of a standing approval, before anybody is told. `name`: `prod/nightly-export`. */
export type SettledUse = { readonly name: string } & (
  | ({ readonly kind: 'granted' } & Granted)
  /** It would not be given now, and AWS holds it: a run gave it and ended before it could tell. */
  | { readonly kind: 'held'; readonly reasons: readonly Reason[]; readonly held: HeldGrant }
  /** `again`: it passes by itself, and the next run tries again. */
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[]; readonly again: boolean }
  | {
      readonly kind: 'failed';
      readonly approved: Approved;
      readonly outcome: Extract<GrantOutcome, { kind: 'failed' }>;
    }
  | { readonly kind: 'revoked' }
);

export async function tellUse(
  of: TellingOf,
  issue: Issue,
  settled: SettledUse,
  before: readonly LedgerEvent[],
): Promise<Done | undefined> {
  const { run, config, ledger } = of;
  const who = issue.author?.login ?? 'ghost';
  const { name: standing } = settled;
  // There is no draft of a use that the ledger would know it by: who asked, where and when is in what is told of it, or nowhere.
  const asked = recordedUse(issue, standing);
  switch (settled.kind) {
    case 'granted':
      return tellGranted(of, issue, settled);
    case 'held':
      return tellHeld(of, issue, settled.held, listOf(settled.reasons));
    case 'refused': {
      const { reasons, again } = settled;
      // It was given, and has ended: the run that tells of its end says so, and not that it never was.
      if (before.some(({ kind }) => kind === 'granted')) return undefined;
      const codes = [...new Set(reasons.map(({ code }) => code))];
      const words = again ? useWaits(who, listOf(reasons)) : useRefused(who, listOf(reasons));
      const state = again ? 'approved' : 'refused';
      const once = digestOf(codes.join()).slice(0, 12);
      if (!again || !before.some(({ id }) => id === `${state}:${once}`))
        await tell(run, ledger, {
          issue,
          state,
          once,
          comment: words.comment,
          status: { next: words.next, facts: [], trial: config.trial },
          data: { ...asked, codes, reasons: reasons.map(({ code, message }) => ({ code, message })) },
        });
      return { issue: issue.number, state: again ? 'waiting' : 'refused', note: codes.join(', ') };
    }
    case 'failed': {
      const { outcome, approved } = settled;
      const words = news.failed(
        who,
        inlineText(outcome.message, 1_500),
        outcome.retry,
        approved.window.until,
      );
      const once = `${outcome.code}:${digestOf(causeIn(outcome.message)).slice(0, 12)}`;
      if (!before.some(({ id }) => id === `failed:${once}`))
        await tell(run, ledger, {
          issue,
          state: 'failed',
          once,
          comment: words.comment,
          status: { next: words.next, facts: grantFacts(approved, config), trial: config.trial },
          data: {
            ...recordedRequest(approved.request),
            code: outcome.code,
            message: outcome.message,
            retry: outcome.retry,
          },
        });
      return { issue: issue.number, state: 'failed', note: `AWS: ${outcome.message}` };
    }
    case 'revoked':
      // The run that took it back tells of it.
      return {
        issue: issue.number,
        state: 'unchanged',
        note: 'Taken back before it was given; nothing is attached.',
      };
  }
}

const listOf = (reasons: readonly Reason[]): string =>
  reasons.map(({ code, message }) => `- ${inlineText(message, 1_000)} (\`${code}\`)`).join('\n');
