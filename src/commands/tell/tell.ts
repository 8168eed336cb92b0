// src/commands/tell/: the one way of telling: comment, label, line of the ledger; the health issue.
import { announce, keepCurrent } from '../../github/comments.ts';
import { closeIssue, type Issue } from '../../github/open-issues.ts';
import { labelsFor, showLabel } from '../../github/state-labels.ts';
import { ledgerEvent, type Ledger, type LedgerEvent } from '../../github/ledger-branch.ts';
import { formatInstant, monthOf } from '../../terms/instant.ts';
import { isGiven, STATES, type State } from '../../lifecycle/state.ts';
import { inTrial, statusComment, type StatusView } from '../../messages/status-comment.ts';
import { isOver, shownState } from '../run/shown-state.ts';
import { sayReopened } from './say-reopened.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/** Something that happened to a request, and how people learn of it. */
export interface News {
  readonly issue: Issue;
  readonly state: State;
  /** Tells one happening of a state from the next: a digest, an expiry. Empty where a state comes once. */
  readonly once: string;
  /** A new comment, since it wants somebody's attention; `undefined` when the status comment says enough. */
  readonly comment: string | undefined;
  /** `undefined`: the comment says all there is to say. */
  readonly status: Omit<StatusView, 'state' | 'runUrl'> | undefined;
  /** For the ledger, beside issue, time and run. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Tells one piece of news: comment, label, status comment, and the issue closed when its request is over. Each step
 * is idempotent; `ledger.commit()` at the end of the run writes the ledger, and last of all closes the issue, so a run that
 * is killed anywhere before leaves the news to be told again. One that was over already, and that somebody opened again, is told so.
 * @returns whether its comment is new: it was not told before.
 */
export async function tell(run: WorkflowRun, ledger: Ledger, news: News): Promise<boolean> {
  const { github } = run;
  const { issue, state } = news;
  const event = eventOf(run, news);
  const now = run.seen.get(issue.number);
  const words = news.comment === undefined ? undefined : inTrial(news.comment, news.status?.trial === true);
  const said =
    words !== undefined && (await announce(github, issue.number, event.id, words, issue.number, now?.said));
  const { labels, open, reopened } = now?.issue ?? issue;
  /** Told all of it before, and opened again by somebody. */
  const again = reopened === true && isOver({ labels }) && shownState({ labels }) === state;
  if (news.status !== undefined && !again) {
    const text = statusComment({ ...news.status, state, runUrl: run.url });
    await keepCurrent(github, issue.number, 'status', text, now?.said);
  }
  if (STATES[state].over && open) {
    if (again) await sayReopened(run, issue, news.status?.trial === true);
    const reason = state === 'expired' || state === 'revoked' ? 'completed' : 'not_planned';
    const shown = await labelsFor(github, state, labels);
    // Runs find what is left to tell by the open issues.
    ledger.afterwards(() => closeIssue(github, issue.number, reason, shown));
  } else if (isGiven(state)) {
    // By this label later runs know that the ledger has it, without reading the ledger.
    ledger.afterwards(() => showLabel(github, issue.number, state, labels));
  } else await showLabel(github, issue.number, state, labels);
  record(run, ledger, issue, event, words, news.status?.next);
  return said;
}

/**
 * Keeps an event for the ledger, and for what this run says elsewhere.
 * @param words Markdown of the comment on the issue; `undefined`: there is none.
 * @param next the status comment's line, where it changed.
 */
export function record(
  run: WorkflowRun,
  ledger: Ledger,
  issue: Issue,
  event: LedgerEvent,
  words: string | undefined,
  next?: string,
): void {
  const before = run.told.get(issue.number);
  run.told.set(issue.number, {
    who: issue.author?.login ?? 'ghost',
    next: next ?? before?.next ?? '',
    said: new Map([...(before?.said ?? []), [event.id, { event, words }]]),
  });
  ledger.add({ issue: issue.number, month: monthOf(issue.createdAt) }, event);
}

/** Who asked and when is on every event, so that a request which came to nothing can be counted too. */
const eventOf = (run: WorkflowRun, { issue, state, once, data }: News): LedgerEvent =>
  ledgerEvent(state, once, issue.number, run.github.now(), run.id, {
    created: formatInstant(issue.createdAt),
    ...(issue.author === undefined ? {} : { requester: { id: issue.author.id, login: issue.author.login } }),
    ...data,
  });
