import type { AccountName, IssueNumber, Service, UserId } from '../terms/brand.ts';
import { monthOf, type Instant } from '../terms/instant.ts';
import type { State } from '../lifecycle/state.ts';
import type { ApproverFact } from './event-data.ts';
import { beganLater, isUnsigned, wasGiven } from './kind-of-access.ts';
import { decidedAt, filedAt, isLive, isPending, stateNow, type RequestHistory } from './history.ts';

/** Requests, those granted, and those granted and known to have used nothing. */
export interface Sums {
  requests: number;
  granted: number;
  neverUsed: number;
}

/** What makes two requests the same, of the latest of them. */
export interface SameAgain {
  readonly issue: IssueNumber;
  readonly requesterId: UserId;
  readonly requester: string;
  readonly account: AccountName;
  readonly services: readonly Service[];
  readonly resources: readonly string[];
}

/**
 * What the metrics are made of, while requests are counted one at a time: a ledger of any length needs little memory. Plain
 * data, which one thread can send to another; `addCounts` makes one of two. The order of requests changes nothing.
 */
export interface Counts {
  requests: number;
  synthetic: number;
  selfApprovals: number;
  readonly usage: { grants: number; withoutKnowledge: number; used: number; unused: number; unknown: number };
  readonly live: IssueNumber[];
  readonly pending: IssueNumber[];
  readonly neverUsed: IssueNumber[];
  readonly tampered: IssueNumber[];
  /** Seconds, of each request that has the two times. */
  readonly toDecision: number[];
  readonly toAccess: number[];
  readonly lateness: number[];
  readonly states: Map<State, number>;
  readonly months: Map<string, Sums>;
  readonly people: Map<string, Sums>;
  readonly accounts: Map<AccountName, Sums>;
  readonly services: Map<Service, Sums>;
  readonly actions: Map<string, number>;
  readonly refusals: Map<string, number>;
  readonly overGranted: Map<string, { known: number; unused: number }>;
  /** By id, since a login can change hands; shown by the login of the latest request. */
  readonly approvers: Map<
    UserId,
    { login: string; latest: IssueNumber; approved: number; readonly waited: number[] }
  >;
  readonly repeated: Map<string, { latest: SameAgain; readonly issues: IssueNumber[] }>;
  /** Uses, by the standing approval that they name; those by break glass apart. */
  readonly standing: Map<string, Sums>;
  readonly breakGlass: Map<string, Sums>;
  /** Uses by break glass that nobody has signed off. */
  readonly unsigned: IssueNumber[];
  /** Requests that were extended, were in place before their start, and of which a further group was told. */
  extended: number;
  later: number;
  escalated: number;
}

export const noCounts = (): Counts => ({
  requests: 0,
  synthetic: 0,
  selfApprovals: 0,
  usage: { grants: 0, withoutKnowledge: 0, used: 0, unused: 0, unknown: 0 },
  live: [],
  pending: [],
  neverUsed: [],
  tampered: [],
  toDecision: [],
  toAccess: [],
  lateness: [],
  states: new Map(),
  months: new Map(),
  people: new Map(),
  accounts: new Map(),
  services: new Map(),
  actions: new Map(),
  refusals: new Map(),
  overGranted: new Map(),
  approvers: new Map(),
  repeated: new Map(),
  standing: new Map(),
  breakGlass: new Map(),
  unsigned: [],
  extended: 0,
  later: 0,
  escalated: 0,
});

/** Counts a request. @param asOf when the report is made. */
export function countRequest(into: Counts, history: RequestHistory, asOf: Instant): void {
  const { issue } = history;
  into.requests += 1;
  if (history.synthetic) into.synthetic += 1;
  into.selfApprovals += history.selfApprovals;
  more(into.states, stateNow(history, asOf));
  if (isLive(history, asOf)) into.live.push(issue);
  else if (isPending(history, asOf)) into.pending.push(issue);
  if (history.tampered) into.tampered.push(issue);

  const filed = filedAt(history);
  push(into.toDecision, filed, decidedAt(history));
  push(into.toAccess, filed, history.grantedAt);
  push(into.lateness, history.ended?.how === 'expired' ? history.ended.at : undefined, history.removedAt);

  const granted = history.window !== undefined;
  const idle = granted && isNeverUsed(history);
  if (idle) into.neverUsed.push(issue);
  tally(into.months, filed === undefined ? history.month : monthOf(filed), granted, idle);
  if (history.requester) tally(into.people, history.requester.login, granted, idle);
  if (history.account) tally(into.accounts, history.account, granted, idle);
  for (const service of new Set(history.services)) tally(into.services, service, granted, idle);
  if (history.standing !== undefined)
    tally(history.breakGlass ? into.breakGlass : into.standing, history.standing, granted, idle);
  if (isUnsigned(history)) into.unsigned.push(issue);
  if (history.extensions.some(wasGiven)) into.extended += 1;
  if (beganLater(history)) into.later += 1;
  if (history.escalated.length > 0) into.escalated += 1;
  for (const action of history.granted) more(into.actions, action);
  for (const code of new Set(history.timeline.flatMap(({ codes }) => codes))) more(into.refusals, code);
  if (granted) countUsage(into, history);
  countApprovers(into, history);
  countRepeated(into, history);
}

function countUsage({ usage, overGranted }: Counts, history: RequestHistory): void {
  usage.grants += 1;
  if (history.usage === undefined) {
    usage.withoutKnowledge += 1;
    return;
  }
  const { used, unused, unknown } = history.usage;
  usage.used += used.length;
  usage.unused += unused.length;
  usage.unknown += unknown.length;
  const known = (action: string, idle: 0 | 1): void => {
    const count = overGranted.get(action);
    if (count === undefined) overGranted.set(action, { known: 1, unused: idle });
    else {
      count.known += 1;
      count.unused += idle;
    }
  };
  for (const { action } of used) known(action, 0);
  for (const action of unused) known(action, 1);
}

/** What people decided: a request, and each extension. A standing approval was approved once, and its uses are nobody's work. */
function countApprovers({ approvers }: Counts, history: RequestHistory): void {
  const { issue, timeline } = history;
  const count = (approved: readonly ApproverFact[], asked: Instant | undefined): void => {
    for (const { id, login, at } of approved) {
      const load = approvers.get(id) ?? { login, latest: issue, approved: 0, waited: [] };
      load.approved += 1;
      if (issue > load.latest) Object.assign(load, { login, latest: issue });
      if (asked !== undefined && at !== undefined && at >= asked) load.waited.push(at - asked);
      approvers.set(id, load);
    }
  };
  if (history.standing === undefined)
    count(history.approvers, timeline.find(({ state }) => state === 'drafted')?.at);
  for (const each of history.extensions) if (wasGiven(each)) count(each.approvers, each.askedAt);
}

export const repeatedKey = ({
  requesterId,
  account,
  services,
  resources,
}: Pick<SameAgain, 'requesterId' | 'account' | 'services' | 'resources'>): string =>
  [requesterId, account, [...services].sort().join(' '), ...[...resources].sort()].join('\n');

/** The same person, account, services and resources; nothing where the record does not say them. */
function countRepeated(
  { repeated }: Counts,
  { issue, requester, account, services, resources }: RequestHistory,
): void {
  if (requester === undefined || account === undefined || services.length === 0) return;
  const { id: requesterId, login } = requester;
  const key = repeatedKey({ requesterId, account, services, resources });
  const latest: SameAgain = { issue, requesterId, requester: login, account, services, resources };
  const known = repeated.get(key);
  if (known === undefined) repeated.set(key, { latest, issues: [issue] });
  else {
    known.issues.push(issue);
    if (issue > known.latest.issue) known.latest = latest;
  }
}

/** Counts what another pass has counted, of other requests. */
export function addCounts(into: Counts, other: Counts): void {
  into.requests += other.requests;
  into.synthetic += other.synthetic;
  into.selfApprovals += other.selfApprovals;
  into.usage.grants += other.usage.grants;
  into.usage.withoutKnowledge += other.usage.withoutKnowledge;
  into.usage.used += other.usage.used;
  into.usage.unused += other.usage.unused;
  into.usage.unknown += other.usage.unknown;
  append(into.live, other.live);
  append(into.pending, other.pending);
  append(into.neverUsed, other.neverUsed);
  append(into.tampered, other.tampered);
  append(into.toDecision, other.toDecision);
  append(into.toAccess, other.toAccess);
  append(into.lateness, other.lateness);
  addNumbers(into.states, other.states);
  addNumbers(into.actions, other.actions);
  addNumbers(into.refusals, other.refusals);
  addSums(into.months, other.months);
  addSums(into.people, other.people);
  addSums(into.accounts, other.accounts);
  addSums(into.services, other.services);
  addSums(into.standing, other.standing);
  addSums(into.breakGlass, other.breakGlass);
  append(into.unsigned, other.unsigned);
  into.extended += other.extended;
  into.later += other.later;
  into.escalated += other.escalated;
  for (const [action, { known, unused }] of other.overGranted) {
    const count = into.overGranted.get(action) ?? { known: 0, unused: 0 };
    into.overGranted.set(action, { known: count.known + known, unused: count.unused + unused });
  }
  for (const [id, load] of other.approvers) {
    const known = into.approvers.get(id);
    if (known === undefined) {
      into.approvers.set(id, load);
      continue;
    }
    known.approved += load.approved;
    append(known.waited, load.waited);
    if (load.latest > known.latest) Object.assign(known, { login: load.login, latest: load.latest });
  }
  for (const [key, { latest, issues }] of other.repeated) {
    const known = into.repeated.get(key);
    if (known === undefined) into.repeated.set(key, { latest, issues });
    else {
      append(known.issues, issues);
      if (latest.issue > known.latest.issue) known.latest = latest;
    }
  }
}

/** A call takes no hundred thousand arguments, so that the items go one by one. */
function append<T>(into: T[], other: readonly T[]): void {
  for (const each of other) into.push(each);
}

function addNumbers<K>(into: Map<K, number>, other: ReadonlyMap<K, number>): void {
  for (const [key, number] of other) into.set(key, (into.get(key) ?? 0) + number);
}

function addSums<K extends string>(into: Map<K, Sums>, other: ReadonlyMap<K, Sums>): void {
  for (const [name, { requests, granted, neverUsed }] of other) {
    const sums = into.get(name) ?? { requests: 0, granted: 0, neverUsed: 0 };
    sums.requests += requests;
    sums.granted += granted;
    sums.neverUsed += neverUsed;
    into.set(name, sums);
  }
}

/** Every granted action is known, and none was used. One that is unknown may have been. */
export const isNeverUsed = ({ usage }: RequestHistory): boolean =>
  usage !== undefined && usage.used.length === 0 && usage.unknown.length === 0 && usage.unused.length > 0;

function tally<K extends string>(into: Map<K, Sums>, name: K, granted: boolean, idle: boolean): void {
  const each = into.get(name) ?? { requests: 0, granted: 0, neverUsed: 0 };
  each.requests += 1;
  if (granted) each.granted += 1;
  if (idle) each.neverUsed += 1;
  into.set(name, each);
}

const more = <K extends string>(into: Map<K, number>, name: K): void => {
  into.set(name, (into.get(name) ?? 0) + 1);
};

/** A time that runs backwards is no length: clocks differ, and anybody can write to the ledger. */
function push(into: number[], from: Instant | undefined, to: Instant | undefined): void {
  if (from !== undefined && to !== undefined && to >= from) into.push(to - from);
}
