import { AccountName, IssueNumber, Service, UserId } from '../../terms/brand.ts';
import { STATES, type State } from '../../lifecycle/state.ts';
import { noCounts, repeatedKey, type Counts, type Sums } from '../counts.ts';
import { isAction, isCode, isLogin, isResource, isStandingName } from '../event-facts.ts';
import {
  canonical,
  count,
  fieldsOf,
  listOf,
  number,
  text,
  tupleOf,
  whole,
  type Read,
} from './checked-json.ts';

/** The counts of a closed month as plain JSON: tuples, since a name for each number would be most of the text. */
export type CountsRecord = ReturnType<typeof readRecord>;

const issue = number('an issue', (value) => IssueNumber.is(value));
const user = number('a user', (value) => UserId.is(value));
const login = text('a login', isLogin);
const account = text('an account', (value) => AccountName.is(value));
const service = text('a service', (value) => Service.is(value));
const action = text('an action', isAction);
const resource = text('a resource', isResource);
const standing = text('a standing approval', isStandingName);
const code = text('a code', isCode);
const state = text('a state', (value): value is State => Object.hasOwn(STATES, value));
const month = text('a month', (value): value is string => /^\d{4}-\d{2}$/.test(value));

const sums = <T extends string>(name: Read<T>) => listOf(tupleOf(name, count, count, count));
const numbers = <T extends string>(name: Read<T>) => listOf(tupleOf(name, count));

const readRecord = fieldsOf({
  requests: count,
  synthetic: count,
  selfApprovals: count,
  usage: fieldsOf({ grants: count, withoutKnowledge: count, used: count, unused: count, unknown: count }),
  neverUsed: listOf(issue),
  tampered: listOf(issue),
  toDecision: listOf(count),
  toAccess: listOf(count),
  lateness: listOf(count),
  states: numbers(state),
  months: sums(month),
  people: sums(login),
  accounts: sums(account),
  services: sums(service),
  actions: numbers(action),
  refusals: numbers(code),
  overGranted: listOf(tupleOf(action, count, count)),
  approvers: listOf(tupleOf(user, login, issue, count, listOf(whole))),
  /** Who, by id and login, where, services, resources, the latest and all. */
  repeated: listOf(tupleOf(user, login, account, listOf(service), listOf(resource), issue, listOf(issue))),
  standing: sums(standing),
  breakGlass: sums(standing),
  unsigned: listOf(issue),
  extended: count,
  later: count,
  escalated: count,
});

export function countsRecord(counts: Counts): CountsRecord {
  const { requests, synthetic, selfApprovals, usage, neverUsed, tampered } = counts;
  const { toDecision, toAccess, lateness, states, actions, refusals } = counts;
  const tuples = <K extends string>(from: ReadonlyMap<K, Sums>): [K, number, number, number][] =>
    [...from].map(([name, each]) => [name, each.requests, each.granted, each.neverUsed]);
  return {
    ...{ requests, synthetic, selfApprovals, usage, neverUsed, tampered, toDecision, toAccess, lateness },
    states: [...states],
    months: tuples(counts.months),
    people: tuples(counts.people),
    accounts: tuples(counts.accounts),
    services: tuples(counts.services),
    actions: [...actions],
    refusals: [...refusals],
    overGranted: [...counts.overGranted].map(([name, { known, unused }]) => [name, known, unused]),
    approvers: [...counts.approvers].map(([id, { login: name, latest, approved, waited }]) => [
      id,
      name,
      latest,
      approved,
      waited,
    ]),
    repeated: [...counts.repeated.values()].map(({ latest, issues }) => [
      latest.requesterId,
      latest.requester,
      latest.account,
      [...latest.services].sort(),
      [...latest.resources].sort(),
      latest.issue,
      issues,
    ]),
    standing: tuples(counts.standing),
    breakGlass: tuples(counts.breakGlass),
    unsigned: counts.unsigned,
    extended: counts.extended,
    later: counts.later,
    escalated: counts.escalated,
  };
}

/** @throws NotAsWritten */
export function countsOf(bytes: Buffer): Counts {
  const read = canonical(bytes, readRecord);
  const mapped = <K extends string>(from: readonly (readonly [K, number, number, number])[]): Map<K, Sums> =>
    new Map(
      from.map(([name, requests, granted, neverUsed]) => [name, { requests, granted, neverUsed }] as const),
    );
  return {
    ...noCounts(),
    ...read,
    usage: { ...read.usage },
    states: new Map(read.states),
    months: mapped(read.months),
    people: mapped(read.people),
    accounts: mapped(read.accounts),
    services: mapped(read.services),
    standing: mapped(read.standing),
    breakGlass: mapped(read.breakGlass),
    actions: new Map(read.actions),
    refusals: new Map(read.refusals),
    overGranted: new Map(read.overGranted.map(([name, known, unused]) => [name, { known, unused }])),
    approvers: new Map(
      read.approvers.map(([id, name, latest, approved, waited]) => [
        id,
        { login: name, latest, approved, waited },
      ]),
    ),
    repeated: new Map(
      read.repeated.map(([requesterId, requester, where, services, resources, latest, issues]) => [
        repeatedKey({ requesterId, account: where, services, resources }),
        { latest: { issue: latest, requesterId, requester, account: where, services, resources }, issues },
      ]),
    ),
  };
}
