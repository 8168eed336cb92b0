import type { Instant } from '../../terms/instant.ts';
import type { State } from '../../lifecycle/state.ts';
import { inForce, isOfKind, isPending, stateNow, usedOf } from './row-filter.ts';
import { isPlausible, monthText } from './time-text.ts';
import type { PageRequest } from './page-types.ts';

/**
 * The figures of the requests that are looked at: the page works them out anew for each filter, so that a platform lead
 * sees those of one account, and an approver their own.
 */
export interface Summary {
  readonly total: number;
  readonly states: ReadonlyMap<State, number>;
  readonly granted: number;
  readonly live: number;
  readonly pending: number;
  /** Seconds from filing to the decision, and to access in AWS. */
  readonly toDecision: Spread;
  readonly toAccess: Spread;
  /** Seconds from the end of the window to the tidying away of what had expired. AWS ended the access on time. */
  readonly lateness: Spread;
  readonly months: readonly Month[];
  readonly people: readonly Count[];
  readonly accounts: readonly Count[];
  readonly approvers: readonly Count[];
  readonly codes: readonly Count[];
  readonly actions: UseCount;
  readonly byService: readonly (UseCount & { readonly name: string })[];
  /** Actions that were granted and not used, most often first. */
  readonly overGranted: readonly (UseCount & { readonly name: string })[];
  /** Grants by what they were used for. */
  readonly never: number;
  readonly some: number;
  readonly all: number;
  readonly unknown: number;
  readonly repeated: readonly Repeated[];
  readonly selfApprovals: readonly PageRequest[];
  /** Uses by the standing approval that they name; those by break glass apart. */
  readonly standing: readonly Count[];
  readonly breakGlass: readonly Count[];
  /** Uses by break glass that nobody signed off. */
  readonly unsigned: number;
  readonly extended: number;
  readonly later: number;
  readonly escalated: number;
}

/** Nearest-rank: a value that occurred. `undefined` of nothing. */
export interface Spread {
  readonly count: number;
  readonly median: number | undefined;
  readonly p90: number | undefined;
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** Granted actions, once for each grant. */
export interface UseCount {
  readonly used: number;
  readonly unused: number;
  readonly unknown: number;
}

/** Requests filed in a UTC month. */
export interface Month {
  readonly month: string;
  readonly granted: number;
  /** Refused or rejected. */
  readonly turnedDown: number;
  /** Everything else: pending, cancelled, lapsed. */
  readonly other: number;
  readonly toDecision: Spread;
}

/** The same person for the same services and resources in one account. */
export interface Repeated {
  readonly person: string;
  readonly account: string;
  readonly services: readonly string[];
  readonly resources: readonly string[];
  /** Newest first. */
  readonly issues: readonly PageRequest[];
}

/** Fewer are no habit. */
const REPEATED = 3;

export function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).sort();
  const rank = (share: number): number | undefined =>
    sorted.length === 0 ? undefined : sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  return { count: sorted.length, median: rank(0.5), p90: rank(0.9) };
}

/** Seconds between two recorded times; `undefined` where one lacks, is absurd, or they are in the wrong order. */
function between(from: Instant | undefined, to: Instant | undefined): number | undefined {
  if (from === undefined || to === undefined || !isPlausible(from) || !isPlausible(to) || to < from)
    return undefined;
  return to - from;
}

const known = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined);

class Tally {
  readonly #counts = new Map<string, number>();
  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }
  /** Most first, then by name. */
  get counts(): readonly Count[] {
    return [...this.#counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }
}

interface Using {
  used: number;
  unused: number;
  unknown: number;
}
const using = (): Using => ({ used: 0, unused: 0, unknown: 0 });

class UseTally {
  readonly all = using();
  readonly byAction = new Map<string, Using>();
  readonly byService = new Map<string, Using>();
  add(action: string, how: keyof Using): void {
    this.all[how] += 1;
    at(this.byAction, action)[how] += 1;
    at(this.byService, action.split(':', 1)[0] ?? action)[how] += 1;
  }
}

function at(map: Map<string, Using>, name: string): Using {
  const known = map.get(name);
  if (known) return known;
  const made = using();
  map.set(name, made);
  return made;
}

const named = (map: ReadonlyMap<string, Using>, by: (use: Using) => number) =>
  [...map]
    .map(([name, use]) => ({ name, ...use }))
    .sort((a, b) => by(b) - by(a) || (a.name < b.name ? -1 : 1));

/** What was used of one grant; an action that the usage does not name is unknown. */
function addUse(uses: UseTally, { usage, actions }: PageRequest): void {
  if (usage === undefined) {
    for (const action of actions) uses.add(action, 'unknown');
    return;
  }
  for (const { action } of usage.used) uses.add(action, 'used');
  for (const action of usage.unused) uses.add(action, 'unused');
  for (const action of usage.unknown) uses.add(action, 'unknown');
  const said = new Set([...usage.used.map(({ action }) => action), ...usage.unused, ...usage.unknown]);
  for (const action of actions) if (!said.has(action)) uses.add(action, 'unknown');
}

/** @param now for what is live. */
export function summaryOf(requests: readonly PageRequest[], now: number): Summary {
  const states = new Map<State, number>();
  const people = new Tally();
  const accounts = new Tally();
  const approvers = new Tally();
  const codes = new Tally();
  const standing = new Tally();
  const breakGlass = new Tally();
  const kinds = { unsigned: 0, extended: 0, later: 0, escalated: 0 };
  const uses = new UseTally();
  const months = new Map<string, PageRequest[]>();
  const same = new Map<string, PageRequest[]>();
  const used = { all: 0, some: 0, never: 0, unknown: 0 };
  let granted = 0;
  let live = 0;
  let pending = 0;
  for (const request of requests) {
    const state = stateNow(request, now);
    states.set(state, (states.get(state) ?? 0) + 1);
    people.add(request.requester);
    accounts.add(request.account);
    // A standing approval was approved once: its uses are nobody's decision. Each extension is one.
    if (request.standing === undefined) for (const each of request.approvers) approvers.add(each);
    else (request.breakGlass ? breakGlass : standing).add(request.standing.name);
    for (const { givenAt, approvers: of } of request.extensions)
      if (givenAt !== undefined) for (const each of of) approvers.add(each);
    for (const kind of ['unsigned', 'extended', 'later', 'escalated'] as const)
      if (isOfKind(request, kind)) kinds[kind] += 1;
    for (const each of request.codes) codes.add(each);
    if (isPending(request, now)) pending += 1;
    if (inForce(request, now)) live += 1;
    const use = usedOf(request);
    if (use !== undefined) {
      granted += 1;
      used[use] += 1;
      addUse(uses, request);
    }
    const month = monthText(request.requestedAt);
    push(months, month, request);
    const { requester, account, services, resources } = request;
    if (resources.length > 0) push(same, JSON.stringify([requester, account, services, resources]), request);
  }
  return {
    total: requests.length,
    states,
    granted,
    live,
    pending,
    toDecision: spreadOf(
      known(requests.map(({ requestedAt, decidedAt }) => between(requestedAt, decidedAt))),
    ),
    toAccess: spreadOf(known(requests.map(({ requestedAt, grantedAt }) => between(requestedAt, grantedAt)))),
    lateness: spreadOf(
      known(
        requests.map(({ state, until, endedAt }) =>
          state === 'expired' ? between(until, endedAt) : undefined,
        ),
      ),
    ),
    months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, of]) => monthOf(month, of)),
    people: people.counts,
    accounts: accounts.counts,
    approvers: approvers.counts,
    codes: codes.counts,
    standing: standing.counts,
    breakGlass: breakGlass.counts,
    ...kinds,
    actions: uses.all,
    byService: named(uses.byService, ({ used, unused, unknown }) => used + unused + unknown),
    overGranted: named(uses.byAction, ({ unused }) => unused).filter(({ unused }) => unused > 0),
    ...used,
    repeated: [...same.values()]
      .filter((of) => of.length >= REPEATED)
      .sort((a, b) => b.length - a.length)
      .flatMap((of): readonly Repeated[] => {
        const issues = [...of].sort((a, b) => b.requestedAt - a.requestedAt);
        const [first] = issues;
        if (!first) return [];
        const { requester: person, account, services, resources } = first;
        return [{ person, account, services, resources, issues }];
      }),
    selfApprovals: requests.filter(({ selfApprovals }) => selfApprovals > 0),
  };
}

function push(map: Map<string, PageRequest[]>, key: string, request: PageRequest): void {
  const list = map.get(key);
  if (list) list.push(request);
  else map.set(key, [request]);
}

function monthOf(month: string, requests: readonly PageRequest[]): Month {
  const granted = requests.filter(({ grantedAt }) => grantedAt !== undefined).length;
  const turnedDown = requests.filter(({ state }) => state === 'refused' || state === 'rejected').length;
  return {
    month,
    granted,
    turnedDown,
    other: requests.length - granted - turnedDown,
    toDecision: spreadOf(
      known(requests.map(({ requestedAt, decidedAt }) => between(requestedAt, decidedAt))),
    ),
  };
}
