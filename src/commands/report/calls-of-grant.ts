import { accountNamed } from '../../config/lookups.ts';
import type { RequestHistory } from '../../report/history.ts';
import type { TrailCall } from '../../report/trail-call.ts';
import { isCallOf, type Attributed } from '../../report/usage-of-grant.ts';
import type { Instant, Window } from '../../terms/instant.ts';
import { attributedTo, callsOf, usedWindow, type UsageDesk } from './grant-calls.ts';

/** Pages of CloudTrail for one grant: fifty calls each, one and a half a second. */
const PAGES = 400;
/** CloudTrail's event history goes back ninety days. */
const KEPT = 90 * 24 * 60 * 60;

/** What somebody called while a grant lasted, as far as CloudTrail knows. */
export interface GrantCalls {
  /** In the order of time. */
  readonly calls: readonly TrailCall[];
  /** `false`: there is more than was read, or CloudTrail has forgotten some. */
  readonly complete: boolean;
  readonly how: Attributed['how'];
  /** What was looked at: to the end of the access, or until now. */
  readonly window: Window;
}

/** @returns a sentence where nothing can be looked up. @throws with what AWS said */
export async function callsOfGrant(
  desk: UsageDesk,
  history: RequestHistory,
  now: Instant,
): Promise<GrantCalls | string> {
  const lasted = usedWindow(history);
  if (lasted === undefined) return `#${history.issue} gave no access, as the ledger has it.`;
  const until = Math.min(now, lasted.until) as Instant;
  if (until <= lasted.from) return `The access of #${history.issue} has not begun.`;
  const attributed = attributedTo(desk, history, lasted);
  if (attributed === undefined)
    return `The ledger does not say to which principal #${history.issue} was granted.`;
  const account = history.account === undefined ? undefined : accountNamed(desk.config, history.account);
  if (account === undefined || (history.accountId !== undefined && account.id !== history.accountId))
    return `aws-jit.yml names no account ${history.account ?? '?'} ${history.accountId ?? ''} any more, and so no role that could read there.`;
  const opened = await desk.open(account, PAGES);
  const window = { from: lasted.from, until };
  const { calls, complete } = await callsOf(desk, account, opened, history, [history], window);
  return {
    calls: calls
      .filter((call) => call.at >= window.from && call.at < window.until && isCallOf(call, attributed))
      .sort((a, b) => a.at - b.at),
    complete: complete && window.from >= now - KEPT,
    how: attributed.how,
    window,
  };
}
