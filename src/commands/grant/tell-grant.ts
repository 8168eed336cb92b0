import type { LedgerEvent, Ledger } from '../../github/ledger-branch.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { REASONS, type Reason } from '../../approval/refusal-reasons.ts';
import type { Approved, Verdict } from '../../approval/verify.ts';
import type { Backend, GrantObject, GrantOutcome, Watched } from '../../aws/backend.ts';
import type { Config } from '../../config/config.ts';
import { readIssue, type Issue } from '../../github/open-issues.ts';
import { setStatus } from '../../github/pull-requests.ts';
import { isRevoked } from '../../aws/grant-tags.ts';
import { formatInstant } from '../../terms/instant.ts';
import { approvalsAtGrant } from '../../messages/approvals-status.ts';
import { requestFacts } from '../../messages/request-facts.ts';
import * as news from '../../messages/news.ts';
import { inlineText } from '../../text/markdown.ts';
import { grantedWords } from '../tell/granted-news.ts';
import { recordedRequest, recordedStatements } from '../tell/ledger-record.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { tell } from '../tell/tell.ts';
import type { Done, WorkflowRun } from '../run/workflow-run.ts';

/** What became of one request at a grant, before anybody is told. */
export type Settled = { readonly issue: Issue } & (
  | { readonly kind: 'granted'; readonly approved: Approved; readonly object: GrantObject }
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
  run: WorkflowRun,
  config: Config,
  ledger: Ledger,
  backend: Backend & Watched,
  settled: Settled,
  before: readonly LedgerEvent[],
): Promise<Done | undefined> {
  const { issue } = settled;
  const who = issue.author?.login ?? 'ghost';
  const status = (next: string) => ({ next, facts: [], trial: config.trial });
  switch (settled.kind) {
    case 'granted': {
      const { approved, object } = settled;
      const { request, policyText } = approved;
      const ended = await endedSince(run, backend, issue, object);
      if (ended !== undefined) return { issue: issue.number, state: 'unchanged', note: ended };
      const words = grantedWords(config, request, policyText, who, object.until);
      const until = formatInstant(object.until);
      await showApprovals(run, approved);
      await tell(run, ledger, {
        issue,
        state: 'granted',
        once: until,
        comment: words.comment,
        status: { ...status(words.next), facts: grantFacts(approved) },
        data: {
          ...recordedRequest(request),
          until,
          from: formatInstant(approved.window.from),
          arn: object.arn,
          pull: approved.pull,
          head: approved.head,
          policy: digestOf(approved.policyText),
          approvers: approved.approvers.map(({ id, login, by, at }) => ({
            id,
            login,
            by,
            at: formatInstant(at),
          })),
          statements: recordedStatements(request, policyText),
        },
      });
      return { issue: issue.number, state: 'granted', note: `Live until ${until}.` };
    }
    case 'failed': {
      const { outcome, approved } = settled;
      const words = news.failed(
        who,
        inlineText(outcome.message, 1_500),
        outcome.retry,
        approved.window.until,
      );
      const once = `${outcome.code}:${digestOf(outcome.message).slice(0, 12)}`;
      if (!before.some(({ id }) => id === `failed:${once}`)) {
        await tell(run, ledger, {
          issue,
          state: 'failed',
          once,
          comment: words.comment,
          status: { ...status(words.next), facts: grantFacts(approved) },
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
      if (codes.includes('lapsed')) {
        const words = news.lapsed(
          who,
          'the time that was approved passed before the access could be granted.',
        );
        await tell(run, ledger, {
          issue,
          state: 'lapsed',
          once: '',
          comment: words.comment,
          status: status(words.next),
          data: { codes },
        });
        return { issue: issue.number, state: 'lapsed', note: 'The window passed without a grant.' };
      }
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

/**
 * Right before “live” is said: an account's other requests came in between, and somebody may have taken it back meanwhile.
 * @returns why it is not said, in a sentence; `undefined`: it is live.
 */
async function endedSince(
  run: WorkflowRun,
  backend: Backend & Watched,
  issue: Issue,
  object: GrantObject,
): Promise<string | undefined> {
  const there = await backend.inspect(object);
  if (there === undefined || there.holders.length === 0 || isRevoked(there.tags))
    return 'Granted, and taken back before that could be told; whoever took it back tells of it.';
  const found = await readIssue(run.github, issue.number);
  if (found.kind === 'unknown') throw new Error(found.why);
  return found.issue.open
    ? undefined
    : 'Granted, and its issue was closed before that could be told; it is taken back by the next revoke run.';
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
const whatIsToldOnce = ({ code, message }: Reason): string =>
  REASONS[code] === 'again' ? code : `${code} ${message}`;

const grantFacts = ({ request, pull, approvers }: Approved) => [
  ...requestFacts(request, pull),
  ['Approved by', approvers.map(({ login }) => login).join(', ')] as const,
];
