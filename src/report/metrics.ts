import type { IssueNumber, UserId } from '../brand.ts';
import { monthOf, type Instant, type Seconds } from '../lifecycle/instant.ts';
import type { State } from '../lifecycle/state.ts';
import { isLive, isPending, stateNow, type RequestHistory } from './history.ts';

/** Spread of lengths of time. `median` and `p90` are values that occurred (nearest rank); `undefined`: there are none. */
export interface Spread {
  readonly count: number;
  readonly median: Seconds | undefined;
  readonly p90: Seconds | undefined;
  readonly longest: Seconds | undefined;
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** Requests of one person, account or service, and what became of them. */
export interface Tally {
  readonly name: string;
  readonly requests: number;
  readonly granted: number;
  /** Granted, and known to have used nothing. */
  readonly neverUsed: number;
}

export interface OverGranted {
  readonly action: string;
  /** Grants that had it and of which it is known whether it was used. */
  readonly known: number;
  readonly unused: number;
}

/** The same person asked for the same again. */
export interface Repeated {
  readonly requester: string;
  readonly account: string;
  readonly services: readonly string[];
  readonly resources: readonly string[];
  readonly issues: readonly IssueNumber[];
  /** Plain words: what could spare the next request. */
  readonly suggestion: string;
}

export interface ApproverLoad {
  readonly login: string;
  readonly approved: number;
  /** From the draft to their approval. */
  readonly waited: Spread;
}

/** Everything is counted from the ledger, which is what the machine recorded, not proof. Lists are sorted, largest first. */
export interface Metrics {
  readonly asOf: Instant;
  readonly requests: number;
  /** Of `requests`: made up. */
  readonly synthetic: number;
  readonly states: Readonly<Partial<Record<State, number>>>;
  readonly live: readonly IssueNumber[];
  readonly pending: readonly IssueNumber[];
  /** From the filing to the first decision: merged, rejected, refused, cancelled or lapsed. */
  readonly toDecision: Spread;
  /** From the filing to access that was read back from AWS. */
  readonly toAccess: Spread;
  /** From the end of a window to the record of its removal. AWS refuses from the end on, whatever this says. */
  readonly sweepLateness: Spread;
  readonly byMonth: readonly (Tally & { readonly month: string })[];
  readonly byPerson: readonly Tally[];
  readonly byAccount: readonly Tally[];
  readonly byService: readonly Tally[];
  /** Actions by how many grants had them. */
  readonly byAction: readonly Counted[];
  readonly usage: {
    /** Grants that are over or were asked about, and of how many nothing is known. */
    readonly grants: number;
    readonly withoutKnowledge: number;
    /** Actions over all grants. `used / (used + unused)` is the share; `unknown` counts for neither. */
    readonly used: number;
    readonly unused: number;
    readonly unknown: number;
    /** 0 to 1; `undefined` where nothing is known. */
    readonly share: number | undefined;
  };
  /** Grants whose every action is known to be unused. */
  readonly neverUsed: readonly IssueNumber[];
  readonly overGranted: readonly OverGranted[];
  readonly repeated: readonly Repeated[];
  /** Refusals and what kept an approved request waiting, by code of the rule. */
  readonly refusals: readonly Counted[];
  readonly approvers: readonly ApproverLoad[];
  readonly selfApprovals: number;
  readonly tampered: readonly IssueNumber[];
}

/** So often the same, before it is worth a word. */
const REPEATED_FROM = 3;
/** Lists of actions and repeats show so many; the exports hold all. */
const SHOWN = 50;

export interface MetricsSoFar {
  add(history: RequestHistory): void;
  result(): Metrics;
}

/** Takes requests one at a time, so that a ledger of any length needs little memory. The order changes nothing. */
export function countMetrics(asOf: Instant): MetricsSoFar {
  let requests = 0;
  let synthetic = 0;
  let selfApprovals = 0;
  const states = new Map<State, number>();
  const live: IssueNumber[] = [];
  const pending: IssueNumber[] = [];
  const neverUsed: IssueNumber[] = [];
  const tampered: IssueNumber[] = [];
  const toDecision: number[] = [];
  const toAccess: number[] = [];
  const lateness: number[] = [];
  const months = new Map<string, Mutable>();
  const people = new Map<string, Mutable>();
  const accounts = new Map<string, Mutable>();
  const services = new Map<string, Mutable>();
  const actions = new Map<string, number>();
  const refusals = new Map<string, number>();
  const overGranted = new Map<string, { known: number; unused: number }>();
  const approvers = new Map<
    UserId,
    { login: string; latest: IssueNumber; approved: number; waited: number[] }
  >();
  const repeated = new Map<string, { latest: RequestHistory; issues: IssueNumber[] }>();
  const usage = { grants: 0, withoutKnowledge: 0, used: 0, unused: 0, unknown: 0 };

  function countUsage(history: RequestHistory): void {
    usage.grants += 1;
    if (history.usage === undefined) {
      usage.withoutKnowledge += 1;
      return;
    }
    const { used, unused, unknown } = history.usage;
    usage.used += used.length;
    usage.unused += unused.length;
    usage.unknown += unknown.length;
    for (const [known, list] of [
      [0, used.map(({ action }) => action)],
      [1, unused],
    ] as const)
      for (const action of list) {
        const count = overGranted.get(action) ?? { known: 0, unused: 0 };
        count.known += 1;
        count.unused += known;
        overGranted.set(action, count);
      }
  }

  function countApprovers({ issue, approvers: approved, timeline }: RequestHistory): void {
    const drafted = timeline.find(({ state }) => state === 'drafted')?.at;
    for (const { id, login, at } of approved) {
      // By id, since a login can change hands; shown by the login of the latest request.
      const load = approvers.get(id) ?? { login, latest: issue, approved: 0, waited: [] };
      load.approved += 1;
      if (issue > load.latest) Object.assign(load, { login, latest: issue });
      if (drafted !== undefined && at !== undefined && at >= drafted) load.waited.push(at - drafted);
      approvers.set(id, load);
    }
  }

  return {
    add(history) {
      requests += 1;
      if (history.synthetic) synthetic += 1;
      selfApprovals += history.selfApprovals;
      const state = stateNow(history, asOf);
      states.set(state, (states.get(state) ?? 0) + 1);
      if (isLive(history, asOf)) live.push(history.issue);
      else if (isPending(history)) pending.push(history.issue);
      if (history.tampered) tampered.push(history.issue);

      const filed = filedAt(history);
      const decided = decidedAt(history);
      push(toDecision, filed, decided);
      push(toAccess, filed, history.grantedAt);
      push(lateness, history.ended?.how === 'expired' ? history.ended.at : undefined, history.removedAt);

      const granted = history.window !== undefined;
      const idle = granted && isNeverUsed(history);
      if (idle) neverUsed.push(history.issue);
      tally(months, filed === undefined ? history.month : monthOf(filed), granted, idle);
      if (history.requester) tally(people, history.requester.login, granted, idle);
      if (history.account) tally(accounts, history.account, granted, idle);
      for (const service of new Set(history.services)) tally(services, service, granted, idle);
      for (const action of history.granted) count(actions, action);
      for (const code of new Set(history.timeline.flatMap(({ codes }) => codes))) count(refusals, code);
      if (granted) countUsage(history);
      countApprovers(history);
      const key = sameAgain(history);
      if (key !== undefined) {
        const known = repeated.get(key);
        if (known) {
          known.issues.push(history.issue);
          if (history.issue > known.latest.issue) known.latest = history;
        } else repeated.set(key, { latest: history, issues: [history.issue] });
      }
    },

    result: () => ({
      asOf,
      requests,
      synthetic,
      states: Object.fromEntries(states),
      live: ascending(live),
      pending: ascending(pending),
      toDecision: spread(toDecision),
      toAccess: spread(toAccess),
      sweepLateness: spread(lateness),
      byMonth: [...months]
        .map(([month, each]) => ({ name: month, month, ...each }))
        .sort((a, b) => (a.month < b.month ? -1 : 1)),
      byPerson: tallies(people),
      byAccount: tallies(accounts),
      byService: tallies(services),
      byAction: counted(actions).slice(0, SHOWN),
      usage: {
        ...usage,
        share: usage.used + usage.unused === 0 ? undefined : usage.used / (usage.used + usage.unused),
      },
      neverUsed: ascending(neverUsed),
      overGranted: [...overGranted]
        .map(([action, each]) => ({ action, ...each }))
        .filter(({ unused }) => unused > 0)
        .sort((a, b) => b.unused - a.unused || a.known - b.known || compare(a.action, b.action))
        .slice(0, SHOWN),
      repeated: [...repeated.values()]
        .filter(({ issues }) => issues.length >= REPEATED_FROM)
        .sort((a, b) => b.issues.length - a.issues.length || Math.min(...a.issues) - Math.min(...b.issues))
        .slice(0, SHOWN)
        .map(({ latest, issues }) => repeatedOf(latest, ascending(issues))),
      refusals: counted(refusals),
      approvers: [...approvers.values()]
        .map(({ login, approved, waited }) => ({ login, approved, waited: spread(waited) }))
        .sort((a, b) => b.approved - a.approved || compare(a.login, b.login)),
      selfApprovals,
      tampered: ascending(tampered),
    }),
  };
}

export function metricsOf(histories: Iterable<RequestHistory>, asOf: Instant): Metrics {
  const metrics = countMetrics(asOf);
  for (const history of histories) metrics.add(history);
  return metrics.result();
}

/** When the issue was created, or else the first that is on record. */
export const filedAt = ({ created, timeline }: RequestHistory): Instant | undefined =>
  created ?? timeline[0]?.at;

const DECISIONS: ReadonlySet<State> = new Set(['rejected', 'refused', 'cancelled', 'lapsed']);

/** The merge, where access followed from it; else the first event that decided. */
export const decidedAt = ({ window, timeline }: RequestHistory): Instant | undefined =>
  window?.from ?? timeline.find(({ state }) => DECISIONS.has(state))?.at;

/** Somebody has access, or waits for it. */
export const isOpenOrLive = (history: RequestHistory, at: Instant): boolean =>
  isLive(history, at) || isPending(history);

/** Every granted action is known, and none was used. One that is unknown may have been. */
export const isNeverUsed = ({ usage }: RequestHistory): boolean =>
  usage !== undefined && usage.used.length === 0 && usage.unknown.length === 0 && usage.unused.length > 0;

interface Mutable {
  requests: number;
  granted: number;
  neverUsed: number;
}

function tally(into: Map<string, Mutable>, name: string, granted: boolean, idle: boolean): void {
  const each = into.get(name) ?? { requests: 0, granted: 0, neverUsed: 0 };
  each.requests += 1;
  if (granted) each.granted += 1;
  if (idle) each.neverUsed += 1;
  into.set(name, each);
}

const count = (into: Map<string, number>, name: string): void => {
  into.set(name, (into.get(name) ?? 0) + 1);
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const tallies = (from: ReadonlyMap<string, Mutable>): readonly Tally[] =>
  [...from]
    .map(([name, each]) => ({ name, ...each }))
    .sort((a, b) => b.requests - a.requests || compare(a.name, b.name));

const counted = (from: ReadonlyMap<string, number>): readonly Counted[] =>
  [...from]
    .map(([name, times]) => ({ name, count: times }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));

const ascending = (issues: readonly IssueNumber[]): readonly IssueNumber[] =>
  [...issues].sort((a, b) => a - b);

/** A time that runs backwards is no length: clocks differ, and anybody can write to the ledger. */
function push(into: number[], from: Instant | undefined, to: Instant | undefined): void {
  if (from !== undefined && to !== undefined && to >= from) into.push(to - from);
}

function spread(lengths: readonly number[]): Spread {
  const sorted = Float64Array.from(lengths).sort();
  const at = (share: number): Seconds | undefined =>
    sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] as Seconds | undefined;
  return { count: sorted.length, median: at(0.5), p90: at(0.9), longest: at(1) };
}

/** The same person, account, services and resources; `undefined` where the record does not say them. */
function sameAgain({ requester, account, services, resources }: RequestHistory): string | undefined {
  if (requester === undefined || account === undefined || services.length === 0) return undefined;
  return JSON.stringify([requester.id, account, [...services].sort(), [...resources].sort()]);
}

function repeatedOf(latest: RequestHistory, issues: readonly IssueNumber[]): Repeated {
  return {
    requester: latest.requester?.login ?? '',
    account: latest.account ?? '',
    services: [...latest.services].sort(),
    resources: [...latest.resources].sort(),
    issues,
    suggestion:
      latest.resources.length === 0
        ? 'Asked for often: consider a curated permission set that covers it.'
        : 'Asked for often: consider a name for these resources in aws-jit.yml, a curated permission set, or a lasting permission for just this.',
  };
}
