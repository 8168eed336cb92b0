import { parseSetName } from '../../aws/identity-center/permission-set-names.ts';
import type { Instant } from '../../terms/instant.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import type { Usage } from '../../report/event-data.ts';
import type { RequestHistory } from '../../report/history.ts';
import { readTrailCall, type TrailCall } from '../../report/trail-call.ts';
import { setOfRole, usageOf, type Attributed } from '../../report/usage-of-grant.ts';

/** Calls from a file of a person's own, such as data events that Athena selected from a trail: one JSON event a line. */
export interface UsageFile {
  /** What was used of a grant, with what the ledger knows and what the file adds. */
  usageOf(history: RequestHistory, now: Instant): Usage | undefined;
  /** Lines that are no events of CloudTrail. */
  readonly unreadable: number;
}

/**
 * @param text one JSON event a line
 * @param covers services whose data events the file holds completely for the time of the report: only of these does "not in
 * the file" mean unused. What it holds of others makes actions used, and nothing unused.
 */
export function readUsage(text: string, covers: readonly string[], catalog: Catalog): UsageFile {
  const byPrincipal = new Map<string, TrailCall[]>();
  let unreadable = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const call = readTrailCall(parsed(line));
    if (call?.principal === undefined) unreadable += 1;
    else {
      const key = keyOf(call.principal);
      const known = byPrincipal.get(key);
      if (known) known.push(call);
      else byPrincipal.set(key, [call]);
    }
  }
  const dataEventsOf = new Set(covers.map((service) => service.toLowerCase()));
  return {
    unreadable,
    usageOf(history, now) {
      const { window, principal, usage, granted } = history;
      const found = principal === undefined ? undefined : callsOf(principal, history, byPrincipal);
      if (window === undefined || granted.length === 0 || found === undefined) return usage;
      const open = usage?.unknown ?? granted;
      const sources = { calls: found.calls, completeUntil: now, dataEventsOf, lastAccesses: [] };
      const added = usageOf(open, window, found.attributed, sources, catalog, now);
      // The file is no event history: of what only that would show, it says nothing.
      const covered = (action: string) => dataEventsOf.has(action.split(':', 1)[0]?.toLowerCase() ?? '');
      return {
        used: [...(usage?.used ?? []), ...added.used].sort((a, b) => (a.action < b.action ? -1 : 1)),
        unused: [...(usage?.unused ?? []), ...added.unused.filter(covered)].sort(),
        unknown: [...added.unknown, ...added.unused.filter((action) => !covered(action))].sort(),
        how: added.how,
        asOf: usage?.asOf ?? now,
        final: usage?.final ?? false,
      };
    },
  };
}

function callsOf(
  principal: string,
  { issue, window, accountId, parts }: RequestHistory,
  byPrincipal: ReadonlyMap<string, readonly TrailCall[]>,
): { readonly calls: readonly TrailCall[]; readonly attributed: Attributed } | undefined {
  const [kind = '', ...rest] = principal.split('/');
  const name = rest.join('/');
  if (kind === 'iam-user' || kind === 'iam-role') {
    const who = { kind: kind === 'iam-user' ? 'user' : 'role', name } as const;
    const attributed = { how: 'by-principal', principal: who } as const;
    // A trail of an organisation has users of one name in many accounts.
    const calls = (byPrincipal.get(keyOf(who)) ?? []).filter(
      ({ account }) => account === undefined || accountId === undefined || account === accountId,
    );
    return { calls, attributed };
  }
  // The names of the sets say whose they are.
  const ends = new Set([window?.until, ...(parts ?? []).map(({ until }) => until)]);
  const found: TrailCall[] = [];
  const sets: string[] = [];
  for (const [key, calls] of byPrincipal) {
    const set = key.startsWith('role/') ? setOfRole(calls[0]?.principal?.name ?? '') : undefined;
    const read = set === undefined ? undefined : parseSetName(set);
    if (set === undefined || read?.issue !== issue || !ends.has(read.until)) continue;
    sets.push(set);
    found.push(...calls);
  }
  return { calls: found, attributed: { how: 'exact', sets } };
}

const keyOf = ({ kind, name }: { readonly kind: string; readonly name: string }): string =>
  `${kind}/${name.toLowerCase()}`;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
