import type { Instant, Window } from '../terms/instant.ts';
import { expandAction } from '../policy/catalog/expand.ts';
import { matchesAction } from '../policy/document/match.ts';
import type { Catalog } from '../policy/catalog/catalog.ts';
import type { Usage, UsedAction } from './event-data.ts';
import { actionsOfCall, isLogged } from './called-actions.ts';
import type { TrailCall } from './trail-call.ts';

/** Whose calls count as the grant's. */
export type Attributed =
  /** The roles that only this grant has, `AWSReservedSSO_<set>_<16 hex>`: one, and one more for each extension. */
  | { readonly how: 'exact'; readonly sets: readonly string[] }
  /** All calls of the principal in the window: it may have had the permission otherwise, too. */
  | {
      readonly how: 'by-principal';
      readonly principal: { readonly kind: 'user' | 'role'; readonly name: string };
    };

/** IAM's service-last-accessed data for one action that IAM tracks. */
export interface LastAccess {
  /** `s3:ListAllMyBuckets` */
  readonly action: string;
  /** `undefined`: nobody, in the time that IAM tracks. */
  readonly at: Instant | undefined;
}

export interface UsageSources {
  /** From CloudTrail's event history and from files; the same call may be in both. */
  readonly calls: Iterable<TrailCall>;
  /** Until when the event history was read completely for this grant; `undefined`: not at all, or with gaps. */
  readonly completeUntil: Instant | undefined;
  /** Services whose data events a file that was given holds completely, as whoever made it says. */
  readonly dataEventsOf: ReadonlySet<string>;
  readonly lastAccesses: readonly LastAccess[];
}

/** CloudTrail delivers within 15 minutes as a rule; after a day nothing late is to be expected. */
export const LATE_DATA = 24 * 60 * 60;

/**
 * What was used of a grant. An action is *used* if a call that needed it was not denied; *unused* only if every source
 * that would show it was read to the end of the window; else *unknown*.
 *
 * @param granted actions of the policy, wildcards included.
 * @param now until when the sources can know anything.
 */
export function usageOf(
  granted: readonly string[],
  window: Window,
  attributed: Attributed,
  sources: UsageSources,
  catalog: Catalog,
  now: Instant,
): Usage {
  const seen = new Map<string, { count: number; last: Instant }>();
  const note = (action: string, at: Instant, times: number): void => {
    const key = action.toLowerCase();
    const before = seen.get(key);
    if (before === undefined) seen.set(key, { count: times, last: at });
    else seen.set(key, { count: before.count + times, last: at > before.last ? at : before.last });
  };
  for (const call of sources.calls) {
    if (call.denied || call.at < window.from || call.at >= window.until || !isCallOf(call, attributed))
      continue;
    for (const action of actionsOfCall(call)) note(action, call.at, 1);
  }
  for (const { action, at } of sources.lastAccesses)
    // Says only when it was last: count 0, unless the log counted it.
    if (at !== undefined && at >= window.from && at < window.until) note(action, at, 0);

  const end = now < window.until ? now : window.until;
  const complete = sources.completeUntil !== undefined && sources.completeUntil >= end;
  const used: UsedAction[] = [];
  const unused: string[] = [];
  const unknown: string[] = [];
  for (const action of [...new Set(granted)].sort()) {
    const hits = [...seen].filter(([name]) => matchesAction(action, name)).map(([, hit]) => hit);
    if (hits.length > 0) {
      const count = hits.reduce((sum, hit) => sum + hit.count, 0);
      const last = hits.reduce((latest, hit) => (hit.last > latest ? hit.last : latest), window.from);
      used.push({ action, count, last });
    } else if (complete && wouldShow(action, sources.dataEventsOf, catalog)) unused.push(action);
    else unknown.push(action);
  }
  const asOf = sources.completeUntil ?? now;
  return {
    used,
    unused,
    unknown,
    how: attributed.how,
    asOf,
    final: complete && asOf >= window.until + LATE_DATA,
  };
}

/** Whether a call that used the action would have been among those that were read. */
function wouldShow(action: string, dataEventsOf: ReadonlySet<string>, catalog: Catalog): boolean {
  if (dataEventsOf.has(action.split(':', 1)[0]?.toLowerCase() ?? '')) return true;
  if (!/[*?]/.test(action)) return isLogged(action);
  const all = expandAction(action, catalog);
  return all.length > 0 && all.every(({ id }) => isLogged(id));
}

/** Whether a call is one of those that count as the grant's. */
export function isCallOf({ principal }: TrailCall, attributed: Attributed): boolean {
  if (principal === undefined) return false;
  if (attributed.how === 'exact')
    return principal.kind === 'role' && attributed.sets.includes(setOfRole(principal.name) ?? '');
  return (
    principal.kind === attributed.principal.kind &&
    principal.name.toLowerCase() === attributed.principal.name.toLowerCase()
  );
}

/** The permission set that a role of Identity Center was made for: `AWSReservedSSO_jit-3a9-sy.1-szbk1c_0123456789abcdef`. */
export const setOfRole = (role: string): string | undefined =>
  /^AWSReservedSSO_(.+)_[0-9a-f]{16}$/.exec(role)?.[1];

/** When a grant is looked at: while it is live, at its end, and once more when late data has come. */
export function isUsageDue(
  {
    window,
    usage,
    ended,
  }: {
    readonly window: Window | undefined;
    readonly usage: Usage | undefined;
    readonly ended: { readonly at: Instant } | undefined;
  },
  now: Instant,
): boolean {
  // CloudTrail refuses to look where nothing can be yet.
  if (window === undefined || usage?.final === true || now <= window.from) return false;
  const end = ended !== undefined && ended.at < window.until ? ended.at : window.until;
  // CloudTrail's event history holds ninety days.
  if (now > end + 89 * 24 * 60 * 60) return false;
  if (usage === undefined || now < end) return true;
  return usage.asOf < end || now >= end + LATE_DATA;
}
