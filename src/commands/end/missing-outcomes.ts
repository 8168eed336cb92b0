import type { Config } from '../../config/config.ts';
import { announce, announced, announcedUnder, keepCurrent } from '../../github/comments.ts';
import type { Ledger, LedgerEvent } from '../../github/ledger-branch.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { recentlyClosedIssues, type Issue } from '../../github/open-issues.ts';
import { mergeTimes } from '../../github/batches/merge-times.ts';
import type { DraftPullRequest } from '../../github/pull-requests.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { overUntold } from '../../messages/end-news.ts';
import * as missing from '../../messages/missing-outcome.ts';
import { inTrial, statusComment } from '../../messages/status-comment.ts';
import { isGiven, type State } from '../../lifecycle/state.ts';
import { isOurs } from '../../request/form/standing-form.ts';
import { endFrom } from '../../request/access-window.ts';
import type { Request } from '../../request/request.ts';
import {
  addSeconds,
  earlier,
  formatInstant,
  monthOf,
  type Instant,
  type Seconds,
} from '../../terms/instant.ts';
import { extensionsOf, possibleEnd } from './latest-end.ts';
import { provedAccounts } from './several/proved-accounts.ts';
import { readRequests } from '../run/filed-requests.ts';
import { isAssigned } from '../run/live-access.ts';
import { shownState } from '../run/shown-state.ts';
import { tell } from '../tell/tell.ts';
import { TOLD_OF_ACCOUNTS, wasTakenBack, wasToldLive } from '../tell/told-before.ts';
import type { Done, WorkflowRun } from '../run/workflow-run.ts';

/**
 * An outcome that does not come is as much an event as one that does. A job that cannot assume its role, or that GitHub never starts,
 * tells nobody anything; this job, which needs no role, sees what happened and that nothing followed.
 *
 * After so long it tells, once. The hourly runs have had their turn by then.
 */
const OUTCOME_WITHIN = (30 * 60) as Seconds;
/** Hourly runs draft what an event missed, so one of them has failed as well. */
const DRAFT_WITHIN = (100 * 60) as Seconds;
/** AWS ends access by itself, and a sweep that works tells of it within two hours. */
const END_WITHIN = (2 * 60 * 60) as Seconds;
/** No grant lasts longer (`max_duration`), so that what was closed before is over. */
const ONE_DAY = (24 * 60 * 60) as Seconds;
/** A closed request is looked at until it is over, and for some hourly runs more. */
const CLOSED_LATELY = (2 * ONE_DAY) as Seconds;

export interface OutcomeReading {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
  readonly ledger: Ledger;
  /** Open requests, and the files of requests on the default branch. */
  readonly open: readonly Issue[];
  readonly filed: readonly FiledRequest[];
  /** By request, of those that were closed lately. */
  readonly closedPulls: ReadonlyMap<number, DraftPullRequest>;
  /** One that cannot be told of holds up no other. */
  readonly each: (issue: Issue, telling: () => Promise<Done | undefined>) => Promise<void>;
}

/** Tells of merges, closings and filings that nothing followed upon. */
export async function tellMissingOutcomes(of: OutcomeReading): Promise<void> {
  await tellUndrafted(of);
  await tellOfMerged(of);
  await tellOfClosed(of);
}

async function tellUndrafted({ run, config, open, filed, each }: OutcomeReading): Promise<void> {
  const merged = new Set(filed.map(({ issue }) => issue));
  const since = earlier(run.github.now(), DRAFT_WITHIN);
  for (const issue of open) {
    if (issue.createdAt > since || shownState(issue) !== undefined || merged.has(issue.number)) continue;
    await each(issue, async () => {
      // Somebody may have taken its label away: a run that looked at it has left its status there.
      if ((await announced(run.github, issue.number, 'status')) !== undefined) return undefined;
      const words = missing.undrafted(issue.author?.login ?? 'ghost', run.home);
      await announce(run.github, issue.number, 'no-draft', inTrial(words, config.trial));
      return undefined;
    });
  }
}

/** Files on the default branch whose request is open, and of which the labels do not say that all is well. */
async function tellOfMerged(of: OutcomeReading): Promise<void> {
  const { run, main, config, ledger, open, filed, closedPulls, each } = of;
  const { github } = run;
  const issues = new Map(open.map((issue) => [issue.number, issue]));
  const inPlace = filed.filter(({ issue, month }) => {
    const found = issues.get(issue);
    return found !== undefined && monthOf(found.createdAt) === month;
  });
  if (inPlace.length === 0) return;
  const requests = await readRequests(github, main.head, inPlace);
  const now = github.now();
  const extensions = await extensionsOf(
    github,
    main.head,
    inPlace,
    new Set(inPlace.map(({ issue }) => issue)),
  );
  // Whoever owns a folder can lay a file of any number in it: what counts is what came from the request's own branch.
  const own = await provedAccounts(run, main, filed).ownFiles([
    ...new Set(inPlace.map(({ issue }) => issue)),
  ]);
  const waiting = [...own].flatMap(([number, files]) => {
    const issue = issues.get(number);
    const request = longest(
      files.flatMap(({ path, month }) => {
        const read = requests.get(path);
        return read === undefined || issue === undefined || month !== monthOf(issue.createdAt) ? [] : [read];
      }),
    );
    if (!issue || !request) return [];
    const earliestEnd = endFrom(request, issue.createdAt);
    // Merged the moment that it was filed, it would be over then; until then a label that tells of an outcome is enough.
    const mayBeOver = now >= addSeconds(earliestEnd, END_WITHIN);
    return mayBeOver || !tellsOutcome(shownState(issue)) ? [{ issue, request }] : [];
  });
  const merges = await mergeTimes(
    github,
    waiting
      .map(({ issue }) => issue.number)
      .filter((number) => closedPulls.get(number)?.mergedAt === undefined),
  );
  const due = waiting.flatMap(({ issue, request }) => {
    const mergedAt = closedPulls.get(issue.number)?.mergedAt ?? merges.get(issue.number);
    if (mergedAt === undefined) return [];
    const first = endFrom(request, mergedAt);
    const over = now >= addSeconds(first, END_WITHIN);
    return over || (now >= addSeconds(mergedAt, OUTCOME_WITHIN) && !tellsOutcome(shownState(issue)))
      ? [{ issue, request, mergedAt, first }]
      : [];
  });
  if (due.length === 0) return;
  const events = await ledger.read(
    due.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) })),
  );
  for (const { issue, request, mergedAt, first } of due) {
    await each(issue, async () => {
      const told = events.get(issue.number) ?? [];
      const filedFor = extensions.get(issue.number) ?? [];
      const until = await possibleEnd(github, issue.number, first, filedFor, told);
      if (now >= addSeconds(until, END_WITHIN)) return tellOver(of, issue, request, until, told);
      if (now < addSeconds(mergedAt, OUTCOME_WITHIN) || tellsOutcome(shownState(issue))) return undefined;
      if (told.some(({ kind }) => tellsOutcome(kind))) return undefined;
      // Somebody who writes can take both away: the comment that told it is there.
      if ((await announcedUnder(run.github, issue.number, OUTCOME_KEYS)).size > 0) return undefined;
      const words = missing.ungranted(issue.author?.login ?? 'ghost', mergedAt, until, run.home);
      await tell(run, ledger, {
        issue,
        state: 'approved',
        once: 'no-outcome',
        comment: words.comment,
        status: { next: words.next, facts: [], trial: config.trial },
        data: { codes: ['no-outcome'], until: formatInstant(until) },
      });
      return {
        issue: issue.number,
        state: 'waiting',
        note: 'Merged, and no run has told what became of it.',
      };
    });
  }
}

/** Of a request for several accounts the one that lasts longest: they were merged together, and the label is of all of them. */
const longest = (requests: readonly Request[]): Request | undefined =>
  requests.toSorted(
    (one, other) => (other.approvedDuration ?? other.duration) - (one.approvedDuration ?? one.duration),
  )[0];

/** Of the label, or of an event in the ledger, of which somebody may have emptied one: both only decide what is said. */
const OUTCOMES: readonly string[] = ['approved', 'scheduled', 'granted', 'failed'] satisfies readonly State[];
const tellsOutcome = (kind: string | undefined): boolean => kind !== undefined && OUTCOMES.includes(kind);
/** How the comments that tell of one are marked. */
const OUTCOME_KEYS = [...OUTCOMES.map((state) => `${state}:`), ...Object.values(TOLD_OF_ACCOUNTS)];

/** Its time is over for hours, and no run with a role has told so: AWS has ended it by itself, if it ever began. */
async function tellOver(
  { run, config, ledger }: OutcomeReading,
  issue: Issue,
  request: Request,
  until: Instant,
  told: readonly LedgerEvent[],
): Promise<Done | undefined> {
  // AWS does not end a shared set: what nobody has taken away is not over. What was taken back the sweep closes again.
  if (isAssigned(config, request) || wasTakenBack(issue, told)) return undefined;
  const who = issue.author?.login ?? 'ghost';
  const wasLive = await wasToldLive(run.github, issue.number, until, told);
  const words = wasLive ? missing.endedByAws(who, until) : overUntold(who, until);
  await tell(run, ledger, {
    issue,
    state: wasLive ? 'expired' : 'lapsed',
    once: wasLive ? formatInstant(until) : '',
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until) },
  });
  return { issue: issue.number, state: wasLive ? 'expired' : 'lapsed', note: 'Its time is over.' };
}

/** Closed while live, and not known to be taken back. */
async function tellOfClosed({ run, main, config, ledger, filed, each }: OutcomeReading): Promise<void> {
  const { github } = run;
  const now = github.now();
  const closed = (await recentlyClosedIssues(github, earlier(now, CLOSED_LATELY))).filter(
    (issue) =>
      isOurs(issue.body) &&
      isGiven(shownState(issue)) &&
      issue.closedAt !== undefined &&
      issue.closedAt <= earlier(now, OUTCOME_WITHIN),
  );
  if (closed.length === 0) return;
  const events = await ledger.read(
    closed.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) })),
  );
  for (const issue of closed) {
    const told = events.get(issue.number) ?? [];
    if (
      told.some(({ kind, data }) => (kind === 'revoked' || kind === 'expired') && data['part'] === undefined)
    )
      continue;
    const over = addSeconds(issue.closedAt ?? now, (ONE_DAY + END_WITHIN) as Seconds);
    if (now >= over) {
      await each(issue, () => tellOverByNow(run, main, config, ledger, filed, issue));
      continue;
    }
    await each(issue, async () => {
      const words = missing.unrevoked(issue.author?.login ?? 'ghost', issue.closedAt ?? now, run.home);
      // Not in the ledger: nothing happened to the request, and reports and Slack tell of what did.
      const comment = inTrial(words.comment, config.trial);
      if (!(await announce(github, issue.number, 'not-taken-back', comment))) return undefined;
      const { next } = words;
      const status = { state: 'granted', next, facts: [], trial: config.trial, runUrl: run.url } as const;
      await keepCurrent(github, issue.number, 'status', statusComment(status));
      return {
        issue: issue.number,
        state: 'granted',
        note: 'Closed, and no run has told that it was taken back.',
      };
    });
  }
}

/** Closed for longer than any grant lasts, and no run with a role has looked: that it may be live is not so any more. */
async function tellOverByNow(
  run: WorkflowRun,
  main: MainBranch,
  config: Config,
  ledger: Ledger,
  filed: readonly FiledRequest[],
  issue: Issue,
): Promise<Done | undefined> {
  const requests = await readRequests(
    run.github,
    main.head,
    filed.filter((file) => file.issue === issue.number),
  );
  const now = run.github.now();
  const mayLast = [...requests.values()].some(
    (request) =>
      // AWS does not end a shared set: what nobody has taken away is not over.
      isAssigned(config, request) ||
      // What begins later, whatever label somebody has put.
      endFrom(request, issue.closedAt ?? now) > now,
  );
  if (mayLast) return undefined;
  const words = missing.overByNow(issue.author?.login ?? 'ghost');
  await tell(run, ledger, {
    issue,
    state: 'expired',
    once: 'closed',
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: {},
  });
  return { issue: issue.number, state: 'expired', note: 'Closed for longer than any grant lasts.' };
}
