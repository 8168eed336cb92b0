import { STATES } from '../../lifecycle/state.ts';
import { clockTime, untilText } from '../../messages/clock-time.ts';
import { formatInstant, type Instant, type Seconds } from '../../terms/instant.ts';
import { revealHidden } from '../../text/hidden-text.ts';
import type { RequestNow } from './request-now.ts';

/** Access that ends within this is marked: whoever still works with it asks for more time, or anew. */
export const ENDS_SOON = 3600 as Seconds;

/** `#12 in prod, alice: Waiting for approval. Waits for …` */
export function statusLine(request: RequestNow, now: Instant): string {
  const { issue, account, requester, state, until, live, over, waitsFor } = request;
  const where = account === undefined ? '' : ` in ${account}`;
  const ends =
    until === undefined
      ? state === 'granted'
        ? ' It is labelled so, and no end of it is recorded: nothing here shows that it is.'
        : ''
      : live
        ? ` Until ${untilText(until, now)}${until - now <= ENDS_SOON ? ': it ends soon' : ''}.`
        : state === 'scheduled' && until > now
          ? ` Until ${clockTime(until)}.`
          : ` It ended ${untilText(until, now)}.`;
  const waits = waitsFor === '' ? '' : ` It waits for ${waitsFor}.`;
  const closed = over && !STATES[state].over ? ' The issue is closed.' : '';
  return revealHidden(`#${issue}${where}, ${requester}: ${STATES[state].headline}.${closed}${ends}${waits}`);
}

/** The same for programs. Times as in the ledger. */
export const statusJson = (
  { issue, requester, state, live, over, account, pull, until, waitsFor }: RequestNow,
  home: string,
): Readonly<Record<string, unknown>> => ({
  issue,
  url: `${home}/issues/${issue}`,
  requester,
  account: account ?? null,
  state,
  headline: STATES[state].headline,
  live,
  over,
  until: until === undefined ? null : formatInstant(until),
  pull: pull ?? null,
  waits_for: waitsFor === '' ? null : waitsFor,
});
