import type { Approved } from '../../approval/verify.ts';
import type { Backend, GrantObject, GrantOutcome } from '../../aws/backend.ts';
import type { Config } from '../../config/config.ts';
import { announce } from '../../github/comments.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { requestFacts } from '../../messages/request-facts.ts';
import * as news from '../../messages/news.ts';
import { inTrial } from '../../messages/status-comment.ts';
import type { Request } from '../../request/request.ts';
import { formatInstant, type Instant } from '../../terms/instant.ts';
import { grantedWords } from '../tell/granted-news.ts';
import { recordedRequest, recordedStatements } from '../tell/ledger-record.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { issueWhileTold } from '../tell/telling-queue.ts';
import { tell } from '../tell/tell.ts';
import type { Done, WorkflowRun } from '../run/workflow-run.ts';

/** What telling “live” needs. */
export interface TellingOf {
  readonly run: WorkflowRun;
  readonly config: Config;
  readonly ledger: Ledger;
  readonly backend: Pick<Backend, 'isLive'>;
}

/** What is attached, and what was approved for it: read from the default branch, which no later change of the issue touches. */
export interface HeldGrant {
  readonly object: GrantObject;
  readonly request: Request;
  readonly policyText: string;
}

/** What was attached for an approval, or was there already. */
export interface Granted extends Pick<
  Extract<GrantOutcome, { kind: 'granted' }>,
  'object' | 'fresh' | 'principalArn'
> {
  readonly approved: Approved;
}

export async function tellGranted(
  of: TellingOf,
  issue: Issue,
  { approved, object, fresh, principalArn }: Granted,
): Promise<Done> {
  const ended = await endedSince(of, issue, object);
  if (ended !== undefined) return { issue: issue.number, state: 'unchanged', note: ended };
  const { run, config, ledger } = of;
  const who = issue.author?.login ?? 'ghost';
  const { request, policyText, pull, head, approvers } = approved;
  const { from } = approved.window;
  const state = isScheduled(approved, run.github.now()) ? 'scheduled' : 'granted';
  const words =
    state === 'scheduled'
      ? news.scheduled(who, from, object.until)
      : grantedWords(config, request, policyText, who, object.until, principalArn);
  const until = formatInstant(object.until);
  const isNews = await tell(run, ledger, {
    issue,
    state,
    once: until,
    comment: words.comment,
    status: { next: words.next, facts: grantFacts(approved, config), trial: config.trial },
    data: {
      ...recordedRequest(request),
      until,
      from: formatInstant(from),
      arn: object.arn,
      ...(principalArn === undefined ? {} : { principalArn }),
      pull,
      head,
      policy: digestOf(policyText),
      approvers: approvers.map(({ id, login, by, at }) => ({ id, login, by, at: formatInstant(at) })),
      statements: recordedStatements(request, policyText),
    },
  });
  if (fresh && !isNews) {
    const mention = [...new Set([who, ...approvers.map(({ login }) => login)])].map((login) => `@${login}`);
    // Once a day: what deletes it again and again is heard of, and does not fill the issue.
    const key = `granted-again:${until}:${formatInstant(run.github.now()).slice(0, 10)}`;
    const again = inTrial(news.grantedAgain(mention.join(' '), object.until), config.trial);
    await announce(run.github, issue.number, key, again);
    run.log.warning(
      `#${issue.number}: AWS did not hold what had been granted (${object.arn}), and nothing here took it back. It was granted again.`,
    );
  }
  const note =
    state === 'granted' ? `Live until ${until}.` : `Begins ${formatInstant(from)}, until ${until}.`;
  return { issue: issue.number, state, note };
}

/** By GitHub's clock, which tells people; AWS begins by its own. */
const isScheduled = ({ request, window }: Approved, now: Instant): boolean =>
  request.start !== undefined && window.from > now;

/** It would not be granted now, and AWS holds it: people are told that, and not that it is not granted. */
export async function tellHeld(
  of: TellingOf,
  issue: Issue,
  { object, request, policyText }: HeldGrant,
  reasons: string,
): Promise<Done> {
  const ended = await endedSince(of, issue, object);
  if (ended !== undefined) return { issue: issue.number, state: 'unchanged', note: ended };
  const { run, config, ledger } = of;
  const who = issue.author?.login ?? 'ghost';
  const granted = grantedWords(config, request, policyText, who, object.until);
  const words = news.liveAllTheSame(granted, reasons);
  const until = formatInstant(object.until);
  await tell(run, ledger, {
    issue,
    state: 'granted',
    once: until,
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: {
      ...recordedRequest(request),
      until,
      arn: object.arn,
      policy: digestOf(policyText),
      statements: recordedStatements(request, policyText),
    },
  });
  return {
    issue: issue.number,
    state: 'granted',
    note: `Live until ${until}, though it would not be granted now.`,
  };
}

/**
 * Right before “live” is said: an account's other requests came in between, and somebody may have taken it back meanwhile.
 * @returns why it is not said, in a sentence; `undefined`: it is live.
 */
export async function endedSince(
  { run, backend }: TellingOf,
  issue: Issue,
  object: GrantObject,
): Promise<string | undefined> {
  if (!(await backend.isLive(object)))
    return 'Granted, and taken back before that could be told; whoever took it back tells of it.';
  const found = await issueWhileTold(run, issue.number);
  if (found.kind === 'unknown') throw new Error(found.why);
  return found.issue.open
    ? undefined
    : 'Granted, and its issue was closed before that could be told; it is taken back by the next revoke run.';
}

export const grantFacts = ({ request, pull, approvers }: Approved, config: Pick<Config, 'ticket'>) => [
  ...requestFacts(request, config.ticket.link, pull),
  ['Approved by', approvers.map(({ login }) => login).join(', ')] as const,
];
