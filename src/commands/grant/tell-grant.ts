import type { LedgerEvent } from '../../github/ledger-branch.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { REASONS, type Reason } from '../../approval/refusal-reasons.ts';
import type { Approved, Verdict } from '../../approval/verify.ts';
import { causeIn } from '../../aws/aws-errors.ts';
import type { GrantOutcome } from '../../aws/backend.ts';
import type { Issue } from '../../github/open-issues.ts';
import { setStatus } from '../../github/pull-requests.ts';
import { approvalsAtGrant } from '../../messages/approvals-status.ts';
import { overUntold } from '../../messages/end-news.ts';
import * as news from '../../messages/news.ts';
import { inlineText } from '../../text/markdown.ts';
import { wasToldLive } from '../tell/told-before.ts';
import { grantFacts, tellGranted, tellHeld, type Granted, type TellingOf } from './tell-live.ts';
import type { HeldGrant } from './held-grant.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { isOver, shownState } from '../run/shown-state.ts';
import { tell } from '../tell/tell.ts';
import type { Done, WorkflowRun } from '../run/workflow-run.ts';

/** What became of one request at a grant, before anybody is told. */
export type Settled = {
  readonly issue: Issue;
  /** What AWS holds of it all the same, where it is not granted: of a run that ended before it could tell. */
  readonly held?: HeldGrant;
} & (
  | ({ readonly kind: 'granted' } & Granted)
  | { readonly kind: 'refused'; readonly verdict: Extract<Verdict, { approved: false }> }
  | {
      readonly kind: 'failed';
      readonly approved: Approved;
      readonly outcome: Extract<GrantOutcome, { kind: 'failed' }>;
    }
  | { readonly kind: 'revoked' }
);

export type Told = ReadonlyMap<IssueNumber, readonly LedgerEvent[]>;

/** Tells what became of a request. What a killed run did not tell, the next one does. */
export async function tellOne(
  of: TellingOf,
  settled: Settled,
  before: readonly LedgerEvent[],
): Promise<Done | undefined> {
  const { run, config, ledger } = of;
  const { issue, held } = settled;
  const who = issue.author?.login ?? 'ghost';
  const status = (next: string) => ({ next, facts: [], trial: config.trial });
  switch (settled.kind) {
    case 'granted': {
      await showApprovals(run, settled.approved);
      return tellGranted(of, issue, settled);
    }
    case 'failed': {
      const { outcome, approved } = settled;
      if (held) return tellHeld(of, issue, held, `- ${inlineText(outcome.message, 1_500)}`);
      const words = news.failed(
        who,
        inlineText(outcome.message, 1_500),
        outcome.retry,
        approved.window.until,
      );
      const once = `${outcome.code}:${digestOf(causeIn(outcome.message)).slice(0, 12)}`;
      if (!before.some(({ id }) => id === `failed:${once}`)) {
        await tell(run, ledger, {
          issue,
          state: 'failed',
          once,
          comment: words.comment,
          status: { ...status(words.next), facts: grantFacts(approved, config) },
          data: { code: outcome.code, message: outcome.message, retry: outcome.retry },
        });
      }
      return { issue: issue.number, state: 'failed', note: `AWS: ${outcome.message}` };
    }
    case 'refused': {
      const { reasons, waiting, window } = settled.verdict;
      const list = reasons
        .map(({ code, message }) => `- ${inlineText(message, 1_000)} (\`${code}\`)`)
        .join('\n');
      const codes = [...new Set(reasons.map(({ code }) => code))];
      if (held) return tellHeld(of, issue, held, list);
      if (codes.includes('lapsed')) {
        // Told as live before: its end is the sweep's to tell.
        if (await wasToldLive(run.github, issue.number, window?.until, before)) return undefined;
        const words = overUntold(who, window?.until);
        await tell(run, ledger, {
          issue,
          state: 'lapsed',
          once: '',
          comment: words.comment,
          status: status(words.next),
          data: { codes },
        });
        return {
          issue: issue.number,
          state: 'lapsed',
          note: 'Its time was over before a grant could be told.',
        };
      }
      // Opened again when it was over: it stays what it was, and the hourly runs close it again.
      if (!waiting && isOver(issue) && shownState(issue) !== 'cancelled')
        return { issue: issue.number, state: 'unchanged', note: `It is over, and not granted: ${list}` };
      const once = digestOf(reasons.map(whatIsToldOnce).sort().join()).slice(0, 12);
      const state = waiting ? 'approved' : 'refused';
      const words = waiting ? news.waiting(`@${who}`, list, window?.until) : news.refusedAtGrant(who, list);
      // Told before, and its issue is open still: that run ended before it could close it.
      if (!waiting || !before.some(({ id }) => id === `${state}:${once}`)) {
        if (waiting) await showApprovals(run, settled.verdict);
        await tell(run, ledger, {
          issue,
          state,
          once,
          comment: words.comment,
          status: status(words.next),
          data: {
            codes,
            reasons: reasons.map(({ code, message }) => ({ code, message })),
            ...(waiting ? approvalsSoFar(settled.verdict) : {}),
          },
        });
      }
      return { issue: issue.number, state: waiting ? 'waiting' : 'refused', note: codes.join(', ') };
    }
    case 'revoked':
      // The run that took it back tells of it.
      return {
        issue: issue.number,
        state: 'unchanged',
        note: 'Taken back before it was granted; nothing is attached.',
      };
  }
}

/** For people: how many of those who must approve have. */
const approvalsSoFar = ({ approvers, required }: Pick<Verdict, 'approvers' | 'required'>) => ({
  approvers: approvers.map(({ id, login }) => ({ id, login })),
  required,
});

/** Where more than one must approve, how many have: beside the commit, where the next approver looks. */
async function showApprovals(
  run: WorkflowRun,
  { approvers, required, head }: Pick<Verdict, 'approvers' | 'required' | 'head'>,
): Promise<void> {
  if (required < 2 || head === undefined) return;
  try {
    await setStatus(run.github, head, approvalsAtGrant(approvers.length, required));
  } catch (error) {
    // The people concerned are told by the comment that follows, whatever becomes of this.
    run.log.warning(`The status aws-jit/approvals could not be set: ${String(error)}`);
  }
}

/**
 * What people can mend is told anew when it changes, message and all: one rule set, another is still missing. What only
 * could not be read is told once, whatever the error says each time.
 */
export const whatIsToldOnce = ({ code, message }: Reason): string =>
  REASONS[code] === 'again' ? code : `${code} ${message}`;
