import type { Issue } from '../../github/open-issues.ts';
import type { Ledger, LedgerEvent } from '../../github/ledger-branch.ts';
import { earlier, monthOf, type Instant, type Seconds } from '../../terms/instant.ts';
import type { State } from '../../lifecycle/state.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { shownState } from '../run/shown-state.ts';

/** Somebody's own run drafts an issue within this; the catching-up leaves younger ones to it. */
const LEFT_TO_ITS_EVENT = (10 * 60) as Seconds;

/** The states that drafting leaves a request in. In any other, it is merged or over, and the text no longer counts. */
const DRAFTING: readonly State[] = ['requested', 'asked', 'drafted', 'refused'];

/** Open again after it was closed, before anything of it was granted: where a person had closed it, it stays cancelled. */
export function mayBeWithdrawn(issue: Issue): boolean {
  const state = shownState(issue);
  return (
    issue.reopened === true && (state === undefined || state === 'cancelled' || DRAFTING.includes(state))
  );
}

/**
 * Open requests that no run of `draft` has finished with as they are worded now: new ones, edited ones, and those whose
 * run ended half-way, since no run may rely on its event. The ledger and the labels are anybody's to write; a forged one
 * keeps a draft from being made or has it made again, and grants nothing.
 */
export async function leftOver(
  ledger: Ledger,
  open: readonly Issue[],
  now: Instant,
): Promise<readonly Issue[]> {
  const old = open.filter(({ createdAt }) => createdAt <= earlier(now, LEFT_TO_ITS_EVENT));
  const shown = old.map((issue) => ({ issue, state: shownState(issue) }));
  const drafted = shown.flatMap(({ issue, state }) =>
    state !== undefined && DRAFTING.includes(state) ? [issue] : [],
  );
  const events =
    drafted.length === 0
      ? new Map<Issue['number'], readonly LedgerEvent[]>()
      : await ledger.read(
          drafted.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) })),
        );
  return shown.flatMap(({ issue, state }) => {
    if (state === undefined) return [issue];
    if (!drafted.includes(issue)) return [];
    const body = digestOf(issue.body);
    const last = events.get(issue.number)?.findLast(({ data }) => data['body'] === body);
    // Refused, and open still: the run ended before it could close it.
    return last === undefined || last.kind === 'refused' ? [issue] : [];
  });
}
