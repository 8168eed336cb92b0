import {
  AccountId,
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  Service,
  UserId,
} from '../terms/brand.ts';
import { parseInstant, type Instant, type Seconds } from '../terms/instant.ts';
import { STATES, type State } from '../lifecycle/state.ts';
import { RISKS, type Risk } from '../terms/risk-level.ts';
import { ACCESS_LEVELS, type Access, type AccessLevel } from '../terms/access-level.ts';

/**
 * What the lines of the ledger carry, read with suspicion: any writer of the repository can write there, a newer version
 * of this program may have, and a run may have been killed. A line that cannot be read, or a field of it, is a *problem*
 * that the report shows: it is never thrown, never guessed at and never passed over in silence.
 *
 * No free text (reasons, messages) is read at all, so none can reach a page or an export.
 */
export interface Person {
  readonly id: UserId;
  readonly login: string;
}

export interface ApproverFact extends Person {
  /** `undefined` where the event says only who. */
  readonly by: 'review' | 'merge' | undefined;
  readonly at: Instant | undefined;
}

/** One Allow of the policy that was granted. */
export interface GrantedStatement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** How a use was told apart: by the role that only this grant has, or by principal, window and granted action. */
export type Attribution = 'exact' | 'by-principal';

export interface UsedAction {
  readonly action: string;
  /** Calls seen; 0 where the source says only that there were some. */
  readonly count: number;
  readonly last: Instant;
}

/** `data` of an event of kind `usage`. `unknown` are actions that no source that was asked would show. */
export interface Usage {
  readonly used: readonly UsedAction[];
  readonly unused: readonly string[];
  readonly unknown: readonly string[];
  readonly how: Attribution;
  /** Until when the sources were complete: what came later is not in it. */
  readonly asOf: Instant;
  /** Whether late data may still change it. */
  readonly final: boolean;
}

/** Every fact that an event may carry. All are optional: no kind needs all, and older events have fewer. */
export interface EventFacts {
  readonly requester?: Person;
  /** When the issue was created. */
  readonly created?: Instant;
  readonly repository?: RepositoryId;
  /** `iam-user/alice`, `iam-role/deploy`, `identity-center-user/alice@example.com`. */
  readonly principal?: string;
  readonly account?: AccountName;
  readonly accountId?: AccountId;
  readonly services?: readonly Service[];
  readonly access?: Access;
  readonly resources?: readonly string[];
  readonly curatedSet?: string;
  /** Asked for or, if an approver lowered it, approved. */
  readonly duration?: Seconds;
  readonly pull?: IssueNumber;
  readonly policy?: Digest;
  readonly engine?: 'rules' | 'model' | 'curated';
  readonly risk?: Risk;
  readonly codes?: readonly string[];
  readonly from?: Instant;
  readonly until?: Instant;
  readonly approvers?: readonly ApproverFact[];
  readonly statements?: readonly GrantedStatement[];
  /** Of the policy or permission set. */
  readonly arn?: string;
  /** Login of who ended it. */
  readonly by?: string;
  readonly usage?: Usage;
  /** What IAM said just before the policy was deleted. */
  readonly lastAccesses?: readonly ActionUse[];
  /** Made up, for a demonstration or a benchmark. */
  readonly synthetic?: true;
}

/** Beside the states: what else the ledger records. */
export const OTHER_KINDS = ['edited-by-other', 'tampered', 'usage', 'last-accesses', 'slack'] as const;
export type EventKind = State | (typeof OTHER_KINDS)[number];

/** That somebody who held it used an action, or tried to, and when last. */
export interface ActionUse {
  readonly action: string;
  readonly at: Instant;
}

export interface RecordedEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly at: Instant;
  /** Id of the workflow run. */
  readonly run: string;
  readonly facts: EventFacts;
}

export type ProblemCode =
  | 'unreadable-line'
  | 'unreadable-field'
  | 'unknown-kind'
  | 'absurd-time'
  | 'other-request'
  | 'repeated'
  | 'too-long'
  | 'impossible-order'
  | 'other-month'
  | 'unreadable-file';

/** Something in the ledger that is not as this program writes it. `message` is ours and quotes nothing unescaped. */
export interface LedgerProblem {
  /** `events/2026-11/1042.jsonl:3`: file and 1-based line. */
  readonly place: string;
  readonly code: ProblemCode;
  readonly message: string;
}

export interface ReadEvents {
  readonly events: readonly RecordedEvent[];
  readonly problems: readonly LedgerProblem[];
}

/** A line of ours has at most about 20 KB: two policies' worth of statements. */
const LONGEST_LINE = 256 * 1024;
/** A request has a handful of events; a file with more is no record of a request. */
const MOST_LINES = 1_000;
/** So many are told of a file; a small file could else make a hundred times as much to keep, and nobody reads it. */
const MOST_PROBLEMS = 20;
/** Nothing of ours is older than the first public runners. */
const EARLIEST = parseInstant('2019-11-13T00:00:00Z') as Instant;
/** Clocks of GitHub and of whoever makes the report differ by less. */
const TOLERATED = 24 * 60 * 60;
/** The longest grant that a configuration can allow, see lifecycle/duration.ts. */
const LONGEST_GRANT = 3650 * 24 * 60 * 60;

/**
 * The text, if the check accepts it. A ledger says the same few thousand ARNs, actions and logins again and again: one
 * copy of each is kept, and it is checked once.
 */
export type Intern = <T extends string>(text: string, check: Check<T>) => T | undefined;
type Check<T extends string> = (text: string) => text is T;

const plain: Intern = (text, check) => (check(text) ? text : undefined);

export function interning(): Intern {
  const accepted = new Map<Check<string>, Map<string, string>>();
  return <T extends string>(text: string, check: Check<T>): T | undefined => {
    const known = accepted.get(check) ?? new Map<string, string>();
    if (known.size === 0) accepted.set(check, known);
    // Under a check lies only what it accepted.
    const kept = known.get(text) as T | undefined;
    if (kept !== undefined) return kept;
    if (!check(text)) return undefined;
    known.set(text, text);
    return text;
  };
}

/**
 * Reads the lines of one request's file.
 * @param path of the file, for the problems' places.
 * @param now when the report is made: what claims to be later than a day after it is not believed.
 */
export function readLedgerFile(
  path: string,
  text: string,
  issue: IssueNumber,
  now: Instant,
  intern: Intern = plain,
): ReadEvents {
  const events: RecordedEvent[] = [];
  const problems: LedgerProblem[] = [];
  const seen = new Set<string>();
  const lines = text.split('\n', MOST_LINES + 2);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const report = (code: ProblemCode, message: string): void => {
      problems.push({ place: `${path}:${index + 1}`, code, message });
    };
    if (index >= MOST_LINES) {
      report('too-long', `The file has more than ${MOST_LINES} lines. The rest is left out.`);
      break;
    }
    const event = readLine(line, issue, now, intern, report);
    if (event === undefined) continue;
    if (seen.has(event.id)) report('repeated', 'An event with this id is there already. The first counts.');
    else events.push(event);
    seen.add(event.id);
  }
  if (problems.length <= MOST_PROBLEMS) return { events, problems };
  const message = `${problems.length - MOST_PROBLEMS} more problems in this file are not listed.`;
  return {
    events,
    problems: [...problems.slice(0, MOST_PROBLEMS), { place: path, code: 'too-long', message }],
  };
}

type Report = (code: ProblemCode, message: string) => void;

function readLine(
  line: string,
  issue: IssueNumber,
  now: Instant,
  intern: Intern,
  report: Report,
): RecordedEvent | undefined {
  const none = (code: ProblemCode, message: string): RecordedEvent | undefined => {
    report(code, message);
    return undefined;
  };
  if (line.length > LONGEST_LINE) return none('too-long', `The line has ${line.length} characters.`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return none('unreadable-line', 'The line is not JSON: half-written, or not by this program.');
  }
  if (!isRecord(value)) return none('unreadable-line', 'The line is no event.');
  const { id, kind, at, run, data } = value;
  if (!isShort(id) || !isShort(kind) || !isShort(run) || typeof at !== 'string' || !isRecord(data))
    return none('unreadable-line', 'The line lacks id, kind, at, run or data.');
  if (value['issue'] !== issue) return none('other-request', 'The line is about another request.');
  if (!isKind(kind))
    return none('unknown-kind', 'The kind of event is not known here: a newer version may have written it.');
  const moment = parseInstant(at);
  if (moment === undefined) return none('absurd-time', 'The time of the event is no time.');
  if (moment < EARLIEST || moment > now + TOLERATED)
    return none('absurd-time', 'The time of the event lies before all records, or in the future.');
  return { id, kind, at: moment, run, facts: readFacts(kind, data, moment, intern, report) };
}

const isKind = (kind: string): kind is EventKind =>
  Object.hasOwn(STATES, kind) || (OTHER_KINDS as readonly string[]).includes(kind);

function readFacts(
  kind: EventKind,
  data: Readonly<Record<string, unknown>>,
  at: Instant,
  intern: Intern,
  report: Report,
): EventFacts {
  const facts: Record<string, unknown> = {};
  for (const [name, read] of READERS) {
    const value = data[name];
    if (value === undefined || value === null) continue;
    const fact = read(value, intern);
    if (fact === undefined) report('unreadable-field', `The field ${name} is not as it should be.`);
    else if (TIMES.has(name) && !isNear(fact as Instant, at))
      report('absurd-time', `The field ${name} lies ten years or more from the event.`);
    else if (BEFORE.has(name) && (fact as Instant) > at + TOLERATED)
      report('absurd-time', `The field ${name} lies after the event that tells of it.`);
    else facts[name] = fact;
  }
  if (kind === 'usage') {
    const usage = readUsage(data, intern);
    if (usage === undefined) report('unreadable-field', 'What was used cannot be read.');
    else if ([usage.asOf, ...usage.used.map(({ last }) => last)].some((each) => each > at + TOLERATED))
      report('absurd-time', 'What was used lies after the event that tells of it.');
    else facts['usage'] = usage;
  }
  if (kind === 'granted' && facts['until'] === undefined)
    report('unreadable-field', 'It says granted, and not until when: no access is counted.');
  // Each reader gives the type of its field: `Readers` says so.
  return facts;
}

const isNear = (fact: Instant, at: Instant): boolean => Math.abs(fact - at) <= LONGEST_GRANT;
const TIMES: ReadonlySet<string> = new Set(['created', 'from', 'until']);
/** An event tells of what has been: only a window's end may lie ahead. */
const BEFORE: ReadonlySet<string> = new Set(['created', 'from']);

type Reader<T> = (value: unknown, intern: Intern) => T | undefined;
type Readers = { readonly [K in Exclude<keyof EventFacts, 'usage'>]-?: Reader<NonNullable<EventFacts[K]>> };

/** GitHub's logins; those of managed users end in `_shortcode`, those of apps in `[bot]`. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?$/;
const PRINCIPAL = /^(?:iam-user|iam-role|identity-center-user)\/[^\s<>\p{C}]{1,128}$/u;
const ACTION = /^[a-z0-9-]{1,64}:[A-Za-z0-9*?]{1,128}$/;
const RESOURCE = /^(?:\*|arn:[^\s\p{C}]{1,2044})$/u;
const CODE = /^[A-Za-z0-9-]{1,64}$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const LONGEST_DURATION = LONGEST_GRANT;

const checked =
  <T extends string>(check: Check<T>): Reader<T> =>
  (value, intern) =>
    typeof value === 'string' ? intern(value, check) : undefined;

const matching = (pattern: RegExp): Reader<string> => checked((text): text is string => pattern.test(text));

const listOf =
  <T>(item: Reader<T>, most: number): Reader<readonly T[]> =>
  (value, intern) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const items: T[] = [];
    for (const each of value as unknown[]) {
      const read = item(each, intern);
      if (read === undefined) return undefined;
      items.push(read);
    }
    return items;
  };

const instant: Reader<Instant> = (value) => (typeof value === 'string' ? parseInstant(value) : undefined);
const oneOf =
  <T extends string>(values: readonly T[]): Reader<T> =>
  (value) =>
    values.find((each) => each === value);

const issueNumber: Reader<IssueNumber> = (value) =>
  typeof value === 'number' && IssueNumber.is(value) ? value : undefined;

const login = matching(LOGIN);
const person: Reader<Person> = (value, intern) => {
  if (!isRecord(value)) return undefined;
  const { id } = value;
  const name = login(value['login'], intern);
  return typeof id === 'number' && UserId.is(id) && name !== undefined ? { id, login: name } : undefined;
};

const approver: Reader<ApproverFact> = (value, intern) => {
  const who = person(value, intern);
  if (who === undefined || !isRecord(value)) return undefined;
  return { ...who, by: oneOf(['review', 'merge'])(value['by'], intern), at: instant(value['at'], intern) };
};

const service = checked((text): text is Service => Service.is(text));

const access: Reader<Access> = (value) => {
  if (!isRecord(value)) return undefined;
  const levels: Record<Service, AccessLevel> = {};
  for (const [name, level] of Object.entries(value)) {
    const known = ACCESS_LEVELS.find((each) => each === level);
    if (!Service.is(name) || known === undefined) return undefined;
    levels[name] = known;
  }
  return levels;
};

const statement: Reader<GrantedStatement> = (value, intern) => {
  if (!isRecord(value)) return undefined;
  const actions = listOf(action, 1_000)(value['actions'], intern);
  const resources = listOf(resource, 1_000)(value['resources'], intern);
  return actions && resources ? { actions, resources } : undefined;
};

const action = matching(ACTION);
const actionUse: Reader<ActionUse> = (value, intern) => {
  if (!isRecord(value)) return undefined;
  const name = action(value['action'], intern);
  const at = instant(value['at'], intern);
  return name === undefined || at === undefined ? undefined : { action: name, at };
};
const resource = matching(RESOURCE);

const BY_NAME: Readers = {
  requester: person,
  created: instant,
  repository: (value) => (typeof value === 'number' && RepositoryId.is(value) ? value : undefined),
  principal: matching(PRINCIPAL),
  account: checked((text): text is AccountName => AccountName.is(text)),
  accountId: checked((text): text is AccountId => AccountId.is(text)),
  services: listOf(service, 100),
  access,
  resources: listOf(resource, 1_000),
  curatedSet: matching(NAME),
  duration: (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= LONGEST_DURATION
      ? (value as Seconds)
      : undefined,
  pull: issueNumber,
  policy: (value) => (typeof value === 'string' && Digest.is(value) ? value : undefined),
  // Earlier records name the model's protocol.
  engine: (value) =>
    oneOf(['rules', 'model', 'curated'])(value, plain) ?? (value === 'openai' ? 'model' : undefined),
  risk: oneOf(RISKS),
  codes: listOf(matching(CODE), 200),
  from: instant,
  until: instant,
  approvers: listOf(approver, 100),
  statements: listOf(statement, 200),
  arn: resource,
  by: login,
  lastAccesses: listOf(actionUse, 5_000),
  synthetic: (value) => (value === true ? value : undefined),
};
const READERS = Object.entries(BY_NAME) as readonly (readonly [string, Reader<unknown>])[];

const used: Reader<UsedAction> = (value, intern) => {
  if (!isRecord(value)) return undefined;
  const { count } = value;
  const name = action(value['action'], intern);
  const last = instant(value['last'], intern);
  return name !== undefined &&
    last !== undefined &&
    typeof count === 'number' &&
    Number.isSafeInteger(count) &&
    count >= 0
    ? { action: name, count, last }
    : undefined;
};

const ACTIONS = listOf(action, 5_000);

function readUsage(data: Readonly<Record<string, unknown>>, intern: Intern): Usage | undefined {
  const list = listOf(used, 5_000)(data['used'], intern);
  const unused = ACTIONS(data['unused'], intern);
  const unknown = ACTIONS(data['unknown'], intern);
  const how = oneOf(['exact', 'by-principal'])(data['how'], intern);
  const asOf = instant(data['asOf'], intern);
  if (!list || !unused || !unknown || how === undefined || asOf === undefined) return undefined;
  return { used: list, unused, unknown, how, asOf, final: data['final'] === true };
}

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 512;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
