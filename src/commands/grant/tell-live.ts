import type { Approved } from '../../approval/verify.ts';
import type { Backend, GrantObject, GrantOutcome } from '../../aws/backend.ts';
import type { Config } from '../../config/config.ts';
import { announce } from '../../github/comments.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { inPlaceAllTheSame } from '../../messages/begins-later.ts';
import { requestFacts } from '../../messages/request-facts.ts';
import * as news from '../../messages/news.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { formatInstant } from '../../terms/instant.ts';
import { grantedWords, scheduledWords } from '../tell/granted-news.ts';
import { recordedApprovers, recordedRequest, recordedStatements } from '../tell/ledger-record.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { issueWhileTold } from '../tell/telling-queue.ts';
import { tell } from '../tell/tell.ts';
import type { Done, WorkflowRun } from '../run/workflow-run.ts';
import { stateOfHeld, type HeldGrant } from './held-grant.ts';

/** What telling “live” needs. */
export interface TellingOf {
  readonly run: WorkflowRun;
  readonly config: Config;
  readonly ledger: Ledger;
  readonly backend: Pick<Backend, 'isLive' | 'now' | 'objectsOf'>;
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
  const { run, config, ledger, backend } = of;
  const who = issue.author?.login ?? 'ghost';
  const { request, policyText, pull, head, approvers } = approved;
  const { from } = approved.window;
  // By AWS's clock, which begins it.
  const state = stateOfHeld(request, await backend.now());
  const words =
    state === 'scheduled'
      ? scheduledWords(config, request, policyText, who, from, object.until, principalArn)
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
      approvers: recordedApprovers(approvers),
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

/** It would not be granted now, and AWS holds it: people are told that, and not that it is not granted. */
export async function tellHeld(
  of: TellingOf,
  issue: Issue,
  { object, request, policyText, from }: HeldGrant,
  reasons: string,
): Promise<Done> {
  const ended = await endedSince(of, issue, object);
  if (ended !== undefined) return { issue: issue.number, state: 'unchanged', note: ended };
  const { run, config, ledger, backend } = of;
  const who = issue.author?.login ?? 'ghost';
  const scheduled = stateOfHeld(request, await backend.now()) === 'scheduled' ? from : undefined;
  const words =
    scheduled === undefined
      ? news.liveAllTheSame(grantedWords(config, request, policyText, who, object.until), reasons)
      : inPlaceAllTheSame(scheduledWords(config, request, policyText, who, scheduled, object.until), reasons);
  const state = scheduled === undefined ? 'granted' : 'scheduled';
  const until = formatInstant(object.until);
  await tell(run, ledger, {
    issue,
    state,
    once: until,
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: {
      ...recordedRequest(request),
      until,
      ...(from === undefined ? {} : { from: formatInstant(from) }),
      arn: object.arn,
      policy: digestOf(policyText),
      statements: recordedStatements(request, policyText),
    },
  });
  return {
    issue: issue.number,
    state,
    note: `${scheduled === undefined ? 'Live' : `Begins ${formatInstant(scheduled)},`} until ${until}, though it would not be granted now.`,
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
