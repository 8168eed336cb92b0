// src/report/: the ledger’s events become a history of each request, usage, metrics and exports; pure.
import {
  FIRST_PART,
  givesTheSame,
  IssueNumber,
  type AccountId,
  type AccountName,
  type RequestPart,
  type Service,
} from '../terms/brand.ts';
import { monthOf, type Instant, type Seconds, type Window } from '../terms/instant.ts';
import { isGiven, STATES, TRANSITIONS, type State } from '../lifecycle/state.ts';
import {
  type ActionUse,
  type ApproverFact,
  type ExtensionFact,
  type GrantedStatement,
  type LedgerProblem,
  type Person,
  type RecordedEvent,
  type Usage,
} from './event-data.ts';
import type { Intern } from './interning.ts';
import { eventsByAccount } from './accounts-of-request.ts';
import { kindOfAccess, type KindOfAccess } from './kind-of-access.ts';
import { readLedgerFile } from './ledger-file.ts';
import type { Risk } from '../terms/risk-level.ts';
import type { Access } from '../terms/access-level.ts';

/** A state that a request came into. */
export interface Step {
  readonly state: State;
  readonly at: Instant;
  /** Login of who brought it about, where the record says so. */
  readonly by: string | undefined;
  /** Of a refusal, or of what is missing to an approval. */
  readonly codes: readonly string[];
}

/**
 * One request as the ledger tells it: what the machine recorded, not proof. Holds no free text. A fact that no readable
 * event carries is `undefined` or empty, never a guess.
 */
export interface RequestHistory extends KindOfAccess {
  readonly issue: IssueNumber;
  /** UTC month of the issue's creation: the folder of its file. */
  readonly month: string;
  /** Made up, for a demonstration or a benchmark: to be marked wherever it is shown. */
  readonly synthetic: boolean;
  readonly created: Instant | undefined;
  readonly requester: Person | undefined;
  /** `iam-user/alice` */
  readonly principal: string | undefined;
  readonly account: AccountName | undefined;
  readonly accountId: AccountId | undefined;
  readonly services: readonly Service[];
  readonly access: Access;
  /** ARNs that were asked for. */
  readonly resources: readonly string[];
  /** Name of the curated permission set that was asked for. */
  readonly curatedSet: string | undefined;
  readonly duration: Seconds | undefined;
  readonly risk: Risk | undefined;
  readonly engine: 'rules' | 'model' | 'curated' | undefined;
  readonly pull: number | undefined;
  /** Whose approval counted at the grant. */
  readonly approvers: readonly ApproverFact[];
  /** How often an approval was found to come from the requester or from somebody who gets the access too. */
  readonly selfApprovals: number;
  /** What was granted; empty if nothing was. */
  readonly statements: readonly GrantedStatement[];
  /** Actions of the latest draft, granted or not, each once, sorted. */
  readonly proposed: readonly string[];
  /** The actions of `statements`, each once, sorted. */
  readonly granted: readonly string[];
  /** `undefined`: it was never granted. */
  readonly window: Window | undefined;
  /** Of what was granted first, of each extension and of what was added: which part of the request lasts until when. */
  readonly parts?: readonly GrantedPart[];
  /** When the grant was on record: its effect had been read back from AWS. */
  readonly grantedAt: Instant | undefined;
  /** Of the policy or permission set. */
  readonly arn: string | undefined;
  readonly state: State;
  readonly timeline: readonly Step[];
  /** How granted access ended: at its expiry, or taken back before. `at` of an expiry is the window's end. */
  readonly ended: { readonly how: 'expired' | 'revoked'; readonly at: Instant } | undefined;
  /** When the removal of what had expired was on record; the sweep's lateness is this minus the window's end. */
  readonly removedAt: Instant | undefined;
  /** Somebody changed in AWS what had been granted. */
  readonly tampered: boolean;
  /** The latest on what was used. */
  readonly usage: Usage | undefined;
  /** What IAM said of its use just before the policy was deleted. */
  readonly lastAccesses?: readonly ActionUse[];
}

export interface GrantedPart {
  readonly part: RequestPart;
  readonly until: Instant;
  /** Of what stands beside the request: its pull request, and who approved that. */
  readonly beside?: ExtensionFact;
}

export interface ReadHistory {
  /** `undefined`: the file holds no readable event. */
  readonly history: RequestHistory | undefined;
  /** Of a request for several accounts, its access in each further one that the file tells of. */
  readonly others?: readonly RequestHistory[];
  readonly problems: readonly LedgerProblem[];
}

const PATH = /^events\/(\d{4}-(?:0[1-9]|1[0-2]))\/([1-9]\d{0,15})\.jsonl$/;

/** Which request a path on the ledger branch belongs to; `undefined` for any other file. */
export function ledgerPath(
  path: string,
): { readonly month: string; readonly issue: IssueNumber } | undefined {
  const [, month, number] = PATH.exec(path) ?? [];
  const issue = Number(number);
  return month !== undefined && IssueNumber.is(issue) ? { month, issue } : undefined;
}

/**
 * One request from its file.
 * @param path `events/2026-11/1042.jsonl`
 * @param now when the report is made.
 */
export function readHistory(path: string, text: string, now: Instant, intern?: Intern): ReadHistory {
  const key = ledgerPath(path);
  if (key === undefined) {
    const message = 'The file is none that this program writes. It is left out.';
    return { history: undefined, problems: [{ place: path, code: 'unreadable-file', message }] };
  }
  const { events, problems } = readLedgerFile(path, text, key.issue, now, intern);
  if (events.length === 0) return { history: undefined, problems };
  const [first = events, ...further] = eventsByAccount(events);
  const history = historyOf(key, first);
  if (history.created !== undefined && monthOf(history.created) !== key.month) {
    // Its own file is in the folder of that month: this one would count the request twice.
    const message = `It says that it was filed in ${monthOf(history.created)}: its folder is another. It is left out.`;
    return { history: undefined, problems: [...problems, { place: path, code: 'other-month', message }] };
  }
  const disorder = [first, ...further].flatMap((of) => impossibleOrder(path, of) ?? []);
  return {
    history,
    ...(further.length === 0 ? {} : { others: further.map((of) => historyOf(key, of)) }),
    problems: [...problems, ...disorder.slice(0, 1)],
  };
}

const SELF: ReadonlySet<string> = new Set(['self-approval', 'same-principal']);

/** Folds events in the order in which they were written. Later facts replace earlier ones. */
export function historyOf(
  key: { readonly month: string; readonly issue: IssueNumber },
  events: readonly RecordedEvent[],
): RequestHistory {
  const facts = Object.assign({}, ...events.map((event) => event.facts)) as RecordedEvent['facts'];
  const steps = events.flatMap((event): readonly Step[] =>
    isState(event.kind)
      ? [{ state: event.kind, at: event.at, by: event.facts.by, codes: event.facts.codes ?? [] }]
      : [],
  );
  // What is in place gives access from its start on, whether or not a run has come by to say so.
  const grants = events.filter(({ kind }) => kind === 'granted' || kind === 'scheduled');
  const grant = grants.at(-1);
  const statements = statementsOf(grants);
  const granted = actionsOf(statements);
  const window = windowOf(grants);
  const end = events.find(({ kind }) => kind === 'expired' || kind === 'revoked');
  return {
    issue: key.issue,
    month: key.month,
    synthetic: facts.synthetic === true,
    created: facts.created,
    requester: facts.requester,
    principal: facts.principal,
    account: facts.account,
    accountId: facts.accountId,
    services: facts.services ?? [],
    access: facts.access ?? {},
    resources: facts.resources ?? [],
    curatedSet: facts.curatedSet,
    duration: facts.duration,
    risk: facts.risk,
    engine: facts.engine,
    pull: facts.pull,
    approvers: grant?.facts.approvers ?? [],
    selfApprovals: steps.filter(({ codes }) => codes.some((code) => SELF.has(code))).length,
    statements,
    proposed: facts.statements === grant?.facts.statements ? granted : actionsOf(facts.statements ?? []),
    granted,
    window,
    parts: [
      ...new Map(
        grants.flatMap(({ facts: { until, part = FIRST_PART, extension, difference } }) => {
          const beside = part === FIRST_PART ? undefined : (extension ?? difference);
          return until === undefined ? [] : [[part, { part, until, ...(beside && { beside }) }] as const];
        }),
      ).values(),
    ],
    grantedAt: grants[0]?.at,
    arn: grants.findLast(({ facts: { part = FIRST_PART } }) => givesTheSame(part, FIRST_PART))?.facts.arn,
    state: steps.at(-1)?.state ?? 'requested',
    timeline: steps,
    ended:
      window === undefined || end === undefined
        ? undefined
        : end.kind === 'expired'
          ? { how: 'expired', at: window.until }
          : { how: 'revoked', at: end.at },
    removedAt: end?.kind === 'expired' ? end.at : undefined,
    tampered: events.some(({ kind }) => kind === 'tampered'),
    usage: events.findLast((event) => event.facts.usage !== undefined)?.facts.usage,
    ...kindOfAccess(events),
    ...(facts.lastAccesses === undefined ? {} : { lastAccesses: facts.lastAccesses }),
  };
}

/** What a difference gives stands beside what was granted first; an extension gives that again. */
function statementsOf(grants: readonly RecordedEvent[]): readonly GrantedStatement[] {
  const latest = new Map<string, readonly GrantedStatement[]>();
  for (const { facts } of grants) {
    const { part = FIRST_PART, statements = [] } = facts;
    latest.set(givesTheSame(part, FIRST_PART) ? FIRST_PART : part, statements);
  }
  return [...latest.values()].flat();
}

const actionsOf = (statements: readonly GrantedStatement[]): readonly string[] =>
  [...new Set(statements.flatMap(({ actions }) => actions))].sort();

const isState = (kind: RecordedEvent['kind']): kind is State => Object.hasOwn(STATES, kind);

/** From the first grant to the latest end: an extension is a further grant. */
function windowOf(grants: readonly RecordedEvent[]): Window | undefined {
  const from = grants[0]?.facts.from ?? grants[0]?.at;
  const ends = grants.flatMap(({ facts }) => facts.until ?? []);
  if (from === undefined || ends.length === 0) return undefined;
  const until = ends.reduce((latest, each) => (each > latest ? each : latest));
  return until > from ? { from, until } : undefined;
}

/** States that can follow a state at once or by way of others that left no event. */
const REACHABLE: ReadonlyMap<State, ReadonlySet<State>> = new Map(
  (Object.keys(TRANSITIONS) as State[]).map((from) => {
    const found = new Set<State>();
    const queue: State[] = [from];
    for (let state = queue.pop(); state !== undefined; state = queue.pop())
      for (const next of TRANSITIONS[state])
        if (!found.has(next)) {
          found.add(next);
          queue.push(next);
        }
    return [from, found];
  }),
);

/** The first state that cannot follow the one before it: a forged line, or two runs at odds. Shown, not mended. */
function impossibleOrder(path: string, events: readonly RecordedEvent[]): LedgerProblem | undefined {
  let before: State = 'requested';
  for (const { kind } of events) {
    if (!isState(kind)) continue;
    if (kind !== before && REACHABLE.get(before)?.has(kind) !== true)
      return {
        place: path,
        code: 'impossible-order',
        message: `The record says ${kind} after ${before}, which cannot be.`,
      };
    before = kind;
  }
  return undefined;
}

/** Whether the record says that access is given at this moment. What AWS holds is for `--verify` to say. */
export function isLive({ window, ended, state }: RequestHistory, at: Instant): boolean {
  if (window === undefined || at < window.from || at >= window.until) return false;
  if (ended?.how === 'revoked') return at < ended.at;
  return ended !== undefined || isGiven(state);
}

/** Whether AWS holds an object of it by the record: live, or in place until it begins. */
export const isInPlace = (history: RequestHistory, at: Instant): boolean => {
  const { window, ended, state } = history;
  const isToBegin = window !== undefined && at < window.from && ended === undefined && isGiven(state);
  return isToBegin || isLive(history, at);
};

/** Not over, and nothing given yet; what is in place waits for its start. */
export const isPending = ({ state, window }: RequestHistory, at: Instant): boolean =>
  state === 'scheduled' ? window !== undefined && at < window.from : !STATES[state].over && !isGiven(state);

/**
 * The state at a moment after the last event: granted access whose window has passed has ended, whether or not a sweep
 * has come by to record it.
 */
export const stateNow = ({ state, window }: RequestHistory, now: Instant): State =>
  isGiven(state) && window !== undefined && window.until <= now ? 'expired' : state;

/** When the issue was created, or else the first that is on record. */
export const filedAt = ({ created, timeline }: RequestHistory): Instant | undefined =>
  created ?? timeline[0]?.at;

const DECISIONS: ReadonlySet<State> = new Set(['rejected', 'refused', 'cancelled', 'lapsed']);

/**
 * The merge, where access followed from it; else the first event that decided. A window begins with the merge, or later where a start was asked
 * for: then whoever approved by merging did it at that time, and otherwise it was in place a run after the merge. On a use of a standing approval
 * nobody decides: that was done before it was filed.
 */
export function decidedAt(history: RequestHistory): Instant | undefined {
  const { window, grantedAt, approvers, timeline, standing } = history;
  if (standing !== undefined && window !== undefined) return undefined;
  if (window === undefined) return timeline.find(({ state }) => DECISIONS.has(state))?.at;
  const merges = approvers.flatMap(({ by, at }) => (by === 'merge' && at !== undefined ? [at] : []));
  return [window.from, ...(grantedAt === undefined ? [] : [grantedAt]), ...merges].reduce((a, b) =>
    b < a ? b : a,
  );
}

/** Somebody has access, or waits for it. */
export const isOpenOrLive = (history: RequestHistory, at: Instant): boolean =>
  isLive(history, at) || isPending(history, at);
