import type { IssueNumber } from '../terms/brand.ts';
import type { Instant, Seconds } from '../terms/instant.ts';
import type { State } from '../lifecycle/state.ts';
import { countRequest, noCounts, type Counts, type SameAgain, type Sums } from './counts.ts';
import type { RequestHistory } from './history.ts';

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
  /** From the filing to the first decision: merged, rejected, refused, cancelled or lapsed. A use of a standing approval that was given has none. */
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
  /** Uses by the standing approval that they name: approved once, given each time without anybody deciding. */
  readonly standing: readonly Tally[];
  /** The same of break glass: nobody looked at these before they were given. */
  readonly breakGlass: readonly Tally[];
  /** Uses by break glass that nobody has signed off, as far as is on record. */
  readonly unsigned: readonly IssueNumber[];
  /** Requests that were extended at least once; that were in place before a start that was asked for; of which a further group was told. */
  readonly extended: number;
  readonly later: number;
  readonly escalated: number;
  readonly selfApprovals: number;
  readonly tampered: readonly IssueNumber[];
}

/** So often the same, before it is worth a word. */
const REPEATED_FROM = 3;
/** Lists of actions and repeats show so many; the exports hold all. */
const SHOWN = 50;

/** What the counts say. Lists are sorted, so that the order in which requests were counted changes nothing. */
export function metricsFrom(counts: Counts, asOf: Instant): Metrics {
  const { usage } = counts;
  return {
    asOf,
    requests: counts.requests,
    synthetic: counts.synthetic,
    states: Object.fromEntries([...counts.states].sort(([a], [b]) => compare(a, b))),
    live: ascending(counts.live),
    pending: ascending(counts.pending),
    toDecision: spread(counts.toDecision),
    toAccess: spread(counts.toAccess),
    sweepLateness: spread(counts.lateness),
    byMonth: [...counts.months]
      .map(([month, each]) => ({ name: month, month, ...each }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
    byPerson: tallies(counts.people),
    byAccount: tallies(counts.accounts),
    byService: tallies(counts.services),
    byAction: counted(counts.actions).slice(0, SHOWN),
    usage: {
      ...usage,
      share: usage.used + usage.unused === 0 ? undefined : usage.used / (usage.used + usage.unused),
    },
    neverUsed: ascending(counts.neverUsed),
    overGranted: [...counts.overGranted]
      .map(([action, each]) => ({ action, ...each }))
      .filter(({ unused }) => unused > 0)
      .sort((a, b) => b.unused - a.unused || a.known - b.known || compare(a.action, b.action))
      .slice(0, SHOWN),
    repeated: [...counts.repeated.values()]
      .filter(({ issues }) => issues.length >= REPEATED_FROM)
      .sort((a, b) => b.issues.length - a.issues.length || Math.min(...a.issues) - Math.min(...b.issues))
      .slice(0, SHOWN)
      .map(({ latest, issues }) => repeatedOf(latest, ascending(issues))),
    refusals: counted(counts.refusals),
    approvers: [...counts.approvers.values()]
      .map(({ login, approved, waited }) => ({ login, approved, waited: spread(waited) }))
      .sort((a, b) => b.approved - a.approved || compare(a.login, b.login)),
    standing: tallies(counts.standing),
    breakGlass: tallies(counts.breakGlass),
    unsigned: ascending(counts.unsigned),
    extended: counts.extended,
    later: counts.later,
    escalated: counts.escalated,
    selfApprovals: counts.selfApprovals,
    tampered: ascending(counts.tampered),
  };
}

export function metricsOf(histories: Iterable<RequestHistory>, asOf: Instant): Metrics {
  const counts = noCounts();
  for (const history of histories) countRequest(counts, history, asOf);
  return metricsFrom(counts, asOf);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const tallies = (from: ReadonlyMap<string, Sums>): readonly Tally[] =>
  [...from]
    .map(([name, each]) => ({ name, ...each }))
    .sort((a, b) => b.requests - a.requests || compare(a.name, b.name));

const counted = (from: ReadonlyMap<string, number>): readonly Counted[] =>
  [...from]
    .map(([name, times]) => ({ name, count: times }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));

const ascending = (issues: readonly IssueNumber[]): readonly IssueNumber[] =>
  [...issues].sort((a, b) => a - b);

function spread(lengths: readonly number[]): Spread {
  const sorted = Float64Array.from(lengths).sort();
  const at = (share: number): Seconds | undefined =>
    sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] as Seconds | undefined;
  return { count: sorted.length, median: at(0.5), p90: at(0.9), longest: at(1) };
}

function repeatedOf(latest: SameAgain, issues: readonly IssueNumber[]): Repeated {
  return {
    requester: latest.requester,
    account: latest.account,
    services: [...latest.services].sort(),
    resources: [...latest.resources].sort(),
    issues,
    suggestion:
      latest.resources.length === 0
        ? 'Asked for often: consider a curated permission set that covers it.'
        : 'Asked for often: consider a name for these resources in aws-jit.yml, a curated permission set, or a lasting permission for just this.',
  };
}
