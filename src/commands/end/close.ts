import type { Config } from '../../config/config.ts';
import { closeIssue, openIssues, readIssue, type Actor, type Issue } from '../../github/open-issues.ts';
import { openLedger, type Ledger } from '../../github/ledger-branch.ts';
import { readMainBranch, type MainBranch } from '../../github/main-branch.ts';
import {
  closingWords,
  pullOnBranch,
  pullRequestsOf,
  recentlyClosed,
  type ClosingWords,
  type DraftPullRequest,
} from '../../github/pull-requests.ts';
import { STATES } from '../../lifecycle/state.ts';
import { addSeconds, type Seconds } from '../../terms/instant.ts';
import { formatDuration } from '../../terms/duration.ts';
import { fenced } from '../../text/markdown.ts';
import { cancelled, rejected, undecided } from '../../messages/end-news.ts';
import { requestOfBranch } from '../../request/draft-branch-name.ts';
import { useOfRecordBranch } from '../../request/file/record-file.ts';
import { isRequest } from '../../request/form/issue-body.ts';
import { configurationOf } from '../run/default-branch-config.ts';
import { dropDraft } from '../run/drop-draft.ts';
import { filedRequests } from '../run/filed-requests.ts';
import { lookAfterwards } from '../break-glass/look-afterwards.ts';
import { escalate } from './escalate.ts';
import { closeStaleProposals, type OpenPull } from './stale-proposals.ts';
import { tellMissingOutcomes } from './missing-outcomes.ts';
import { isOver } from '../run/shown-state.ts';
import { keepHealth } from '../tell/keep-health-issue.ts';
import { sayReopened } from '../tell/say-reopened.ts';
import { tell } from '../tell/tell.ts';
import type { CommandResult, Done, WorkflowRun } from '../run/workflow-run.ts';

/**
 * Ends what never became access, with no AWS credentials: rejected (its pull request was closed), cancelled (its
 * issue was closed before the merge), lapsed (nobody decided in time); and tells of outcomes that should have come and did
 * not. Looks at every request, whatever event started the run.
 */
export async function close(run: WorkflowRun): Promise<CommandResult> {
  const { github } = run;
  const main = await readMainBranch(github);
  const config = configurationOf(main);
  const ledger = openLedger(github);
  const all = await openIssues(github);
  const open = all.filter((issue) => isRequest(issue.body));
  const now = github.now();
  const filed = await filedRequests(github, main.head, config, now);
  const merged = new Set(filed.map(({ issue }) => issue));
  const closedPulls = new Map(
    [...(await recentlyClosed(github, 'default branch'))].reverse().map((pull) => [pull.issue, pull]),
  );

  const done: Done[] = [];
  const failures: string[] = [];
  const each = async (issue: Issue, end: () => Promise<Done | undefined>) => {
    try {
      const ended = await end();
      if (ended) done.push(ended);
    } catch (error) {
      failures.push(`#${issue.number}: ${String(error)}`);
    }
  };

  for (const issue of open.filter(({ number }) => !merged.has(number))) {
    await each(issue, async () => {
      const pull = closedPulls.get(issue.number) ?? (await rejectedBefore(run, issue));
      if (pull && pull.mergedAt === undefined && !(await hasOpenPull(run, issue))) {
        const closing = await closingWords(github, pull);
        // Closed by ourselves, after a refused edit or a lapse whose telling was cut short: nobody has rejected it.
        if (closing.by?.type !== 'Bot') return tellRejected(run, config, ledger, issue, pull, closing);
      }
      return now >= addSeconds(issue.createdAt, config.approval_ttl)
        ? tellLapsed(run, config, ledger, issue)
        : closeAgain(run, config, ledger, issue);
    });
  }
  const { octokit, owner, repo } = github;
  const openPulls = await octokit.paginate(octokit.rest.pulls.list, {
    owner,
    repo,
    state: 'open',
    base: main.branch,
    per_page: 100,
  });
  const closed = await cancelledIssues(run, openPulls);
  for (const { issue, by } of closed) {
    await each(issue, () => tellCancelled(run, config, ledger, issue, by));
  }
  // What has just ended waits for no outcome any more.
  const ended = new Set(done.map(({ issue }) => issue));
  const waiting = open.filter(({ number }) => !ended.has(number));
  await tellMissingOutcomes({ run, main, config, ledger, open: waiting, filed, closedPulls, each });
  failures.push(...(await escalate(run, main, config, ledger, waiting)));
  failures.push(...(await closeStaleProposals(run, openPulls, open, filed, config.trial)));
  await ledger.commit();
  // Last of all, since the open pull request is what a run that lost its event finds the closed issue by.
  for (const { issue } of closed) {
    await each(issue, async () => {
      await dropDraft(run, issue);
      return undefined;
    });
  }
  // Nobody waits for it, and it can take long.
  if (await isForRecords(run)) failures.push(...(await lookAfter(run, main, config, all)));
  return { done, failures };
}

/** Whatever closes starts a run: only that of a record says anything about one. */
async function isForRecords({ github, event }: WorkflowRun): Promise<boolean> {
  if (event.kind === 'issue' || event.kind === 'comment') return false;
  if (event.kind !== 'pull') return true;
  const closed = await pullOnBranch(github, event.pull);
  return closed !== undefined && useOfRecordBranch(closed.branch) !== undefined;
}

/** Break glass, once it was used: its records, sign-offs, reminders; what is overdue stands on the health issue. */
async function lookAfter(
  run: WorkflowRun,
  main: MainBranch,
  config: Config,
  open: readonly Issue[],
): Promise<readonly string[]> {
  try {
    const { failures, overdue, looked } = await lookAfterwards(run, main, config, open);
    const found = new Set(overdue.map(({ code }) => code));
    // Each hour what is new or open is looked at: what is shown of the rest the daily run has found.
    const unknown = {
      has: (code: string): boolean => looked !== 'everything' && !looked.has(code) && !found.has(code),
    };
    await keepHealth(run, open, new Map([['breakglass', overdue]]), unknown);
    return failures;
  } catch (error) {
    return [`Uses of break glass could not be looked after: ${String(error)}`];
  }
}

const hasOpenPull = async (run: WorkflowRun, issue: Issue): Promise<boolean> =>
  (await pullRequestsOf(run.github, issue.number)).some((pull) => pull.open);

/** Of one that is opened again when its rejection is no longer among the latest closings. */
async function rejectedBefore(run: WorkflowRun, issue: Issue): Promise<DraftPullRequest | undefined> {
  if (issue.reopened !== true || !issue.labels.includes(STATES.rejected.label)) return undefined;
  return (await pullRequestsOf(run.github, issue.number)).at(-1);
}

/** Requests whose issue is closed while their pull request still is open, and the one this run was started for. */
async function cancelledIssues(
  run: WorkflowRun,
  openPulls: readonly OpenPull[],
): Promise<readonly { issue: Issue; by: Actor | undefined }[]> {
  const { github, event } = run;
  const numbers = new Set<number>();
  for (const { head } of openPulls) {
    const number = requestOfBranch(head.ref);
    if (number !== undefined) numbers.add(number);
  }
  if (event.kind === 'issue' && event.action === 'closed' && isRequest(event.issue.body))
    numbers.add(event.issue.number);
  const found: { issue: Issue; by: Actor | undefined }[] = [];
  for (const number of numbers) {
    const lookup = await readIssue(github, number as Issue['number']);
    if (lookup.kind === 'issue' && !lookup.issue.open && isRequest(lookup.issue.body)) {
      found.push({ issue: lookup.issue, by: lookup.closedBy });
    }
  }
  return found;
}

async function tellRejected(
  run: WorkflowRun,
  config: Config,
  ledger: Ledger,
  issue: Issue,
  pull: DraftPullRequest,
  { by, words }: ClosingWords,
): Promise<Done> {
  const name = by?.login ?? 'somebody';
  const news = rejected(
    issue.author?.login ?? 'ghost',
    name,
    words === undefined ? 'No reason was given.' : fenced(words, 1_000),
  );
  await dropDraft(run, issue);
  await tell(run, ledger, {
    issue,
    state: 'rejected',
    once: String(pull.number),
    comment: news.comment,
    status: { next: news.next, facts: [], trial: config.trial },
    data: { pull: pull.number, by: by?.login ?? null },
  });
  return {
    issue: issue.number,
    state: 'rejected',
    note: `${name} closed pull request #${pull.number} unmerged.`,
  };
}

async function tellLapsed(
  run: WorkflowRun,
  config: Config,
  ledger: Ledger,
  issue: Issue,
): Promise<Done | undefined> {
  if ((await dropDraft(run, issue)) === 'merged') return closeAgain(run, config, ledger, issue);
  const words = undecided(issue.author?.login ?? 'ghost', formatDuration(config.approval_ttl));
  await tell(run, ledger, {
    issue,
    state: 'lapsed',
    once: '',
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: {},
  });
  return { issue: issue.number, state: 'lapsed', note: 'Nobody decided in time.' };
}

/** Over, opened again, and its file no longer on the default branch, so that no run that ends access comes by it: nothing can be live. */
async function closeAgain(
  run: WorkflowRun,
  config: Config,
  ledger: Ledger,
  issue: Issue,
): Promise<Done | undefined> {
  const { github } = run;
  if (issue.reopened !== true || !isOver(issue)) return undefined;
  const pulls = await pullRequestsOf(github, issue.number);
  const mergedAt = pulls.find((pull) => pull.mergedAt !== undefined)?.mergedAt;
  if (mergedAt === undefined) return undefined;
  const longest = (config.max_start_ahead + config.max_duration) as Seconds;
  if (github.now() < addSeconds(mergedAt, longest)) return undefined;
  await sayReopened(run, issue, config.trial);
  ledger.afterwards(() => closeIssue(github, issue.number, 'completed'));
  return { issue: issue.number, state: 'unchanged', note: 'It is over, and closed again.' };
}

async function tellCancelled(
  run: WorkflowRun,
  config: Config,
  ledger: Ledger,
  issue: Issue,
  by: Actor | undefined,
): Promise<Done | undefined> {
  // Our own closing of a request that is over comes here too when its event arrives.
  if (by?.type === 'Bot') return undefined;
  if ((await pullRequestsOf(run.github, issue.number)).some(({ mergedAt }) => mergedAt !== undefined))
    return undefined;
  const name = by?.login ?? 'somebody';
  await tell(run, ledger, {
    issue,
    state: 'cancelled',
    once: '',
    comment: undefined,
    status: { next: cancelled(name), facts: [], trial: config.trial },
    data: { by: by?.login ?? null },
  });
  return {
    issue: issue.number,
    state: 'cancelled',
    note: `${name} closed the issue before anything was granted.`,
  };
}
