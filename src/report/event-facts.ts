import {
  AccountId,
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  RequestPart,
  Service,
  UserId,
} from '../terms/brand.ts';
import { parseInstant, type Instant, type Seconds } from '../terms/instant.ts';
import { RISKS } from '../terms/risk-level.ts';
import { ACCESS_LEVELS, type Access, type AccessLevel } from '../terms/access-level.ts';
import type {
  ActionUse,
  ApproverFact,
  EventFacts,
  EventKind,
  ExtensionFact,
  GrantedStatement,
  Person,
  ProblemCode,
  Usage,
  UsedAction,
} from './event-data.ts';
import { plain, type Check, type Intern } from './interning.ts';

/** The fields of an event, each read by its own reader: what it cannot read is left out and reported. */

/** Clocks of GitHub and of whoever makes the report differ by less. */
export const TOLERATED = 24 * 60 * 60;
/** The longest grant that a configuration can allow, see lifecycle/duration.ts. */
const LONGEST_GRANT = 3650 * 24 * 60 * 60;

export type Report = (code: ProblemCode, message: string) => void;

export function readFacts(
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
    else if (
      BEFORE.has(name) &&
      !(name === 'from' && kind === 'scheduled') &&
      (fact as Instant) > at + TOLERATED
    )
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
  if ((kind === 'granted' || kind === 'scheduled') && facts['until'] === undefined)
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
/** `prod/nightly-export` */
const STANDING = /^[a-z0-9][a-z0-9-]{0,31}\/[a-z0-9][a-z0-9-]{0,39}$/;
const LONGEST_DURATION = LONGEST_GRANT;

type TextCheck = (text: string) => text is string;
export const isLogin: TextCheck = (text): text is string => LOGIN.test(text);
export const isAction: TextCheck = (text): text is string => ACTION.test(text);
export const isResource: TextCheck = (text): text is string => RESOURCE.test(text);
export const isStandingName: TextCheck = (text): text is string => STANDING.test(text);
export const isCode: TextCheck = (text): text is string => CODE.test(text);

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

const login = checked(isLogin);
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

/** Its number alone while it is only asked for. */
const extension: Reader<ExtensionFact> = (value, intern) => {
  const { number, pull, approvers } = isRecord(value) ? value : { number: value };
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1 || number > 99)
    return undefined;
  return {
    number,
    pull: issueNumber(pull, intern),
    approvers: listOf(approver, 100)(approvers, intern) ?? [],
  };
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

const action = checked(isAction);
const actionUse: Reader<ActionUse> = (value, intern) => {
  if (!isRecord(value)) return undefined;
  const name = action(value['action'], intern);
  const at = instant(value['at'], intern);
  return name === undefined || at === undefined ? undefined : { action: name, at };
};
const resource = checked(isResource);

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
  codes: listOf(checked(isCode), 200),
  from: instant,
  until: instant,
  approvers: listOf(approver, 100),
  statements: listOf(statement, 200),
  arn: resource,
  part: checked((text): text is RequestPart => RequestPart.is(text)),
  standing: checked(isStandingName),
  afterwards: (value) => (value === true ? value : undefined),
  record: issueNumber,
  extension,
  difference: extension,
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

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
