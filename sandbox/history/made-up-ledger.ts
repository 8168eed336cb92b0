import { formatInstant, monthOf, type Instant } from '../../src/terms/instant.ts';
import { ACCOUNTS, JOBS, people, REFUSALS, type Job } from './made-up-company.ts';
import { randomFrom, type Random } from './random.ts';

export interface SyntheticOrder {
  readonly seed: number;
  /** How many requests. */
  readonly requests: number;
  /** History goes up to here: what would come later has not happened. */
  readonly until: Instant;
  /** How far back it reaches, in days. */
  readonly days: number;
  /** Number of the first made-up issue; each later one is one to three higher, since pull requests count too. */
  readonly firstIssue: number;
}

/** A file of the ledger branch. */
export interface LedgerFile {
  /** `events/2026-11/1042.jsonl` */
  readonly path: string;
  readonly text: string;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A history that could have been, as files of the ledger, the oldest first: working days and nights on call, people with
 * habits, reviewers who are quick or asleep. Every line is marked as made up (`synthetic`).
 */
export function* syntheticLedger(order: SyntheticOrder): Generator<LedgerFile> {
  const random = randomFrom(order.seed);
  const staff = people(order.requests).map((login, place) => ({ id: 9_000_000 + place, login }));
  const approvers = staff.slice(0, Math.max(3, Math.ceil(staff.length / 8)));
  let issue = order.firstIssue;
  for (const at of filingTimes(order, random)) {
    // A third of the people ask for two thirds of all access.
    const requester = random.pick(random.chance(0.6) ? staff.slice(0, Math.ceil(staff.length / 3)) : staff);
    yield fileOf({ issue, at, requester, approvers, until: order.until, random });
    issue += 1 + random.below(3);
  }
}

/**
 * Sorted. Somewhat more each month; nine of ten at working hours of a working day. A few always lie in the last hours, so that
 * something is live and something waits, also on a Sunday.
 */
function filingTimes({ requests, until, days }: SyntheticOrder, random: Random): readonly Instant[] {
  const first = until - days * DAY;
  const times = Array.from({ length: requests }, (_, place) => {
    if (place >= requests - Math.min(30, Math.ceil(requests / 100)))
      return Math.floor(until - 6 * HOUR * random.next());
    const share =
      Math.sqrt((place + random.next()) / requests) * 0.6 + ((place + random.next()) / requests) * 0.4;
    const moment = first + share * (until - first);
    if (random.chance(0.1)) return Math.floor(moment);
    const day = Math.floor(moment / DAY);
    // 1 January 1970 was a Thursday: 0 is Monday.
    const weekday = (day + 3) % 7;
    const working = weekday > 4 ? day - (weekday - 4) : day;
    return Math.floor(working * DAY + (7 + 10 * random.next()) * HOUR);
  });
  return times.map((at) => Math.max(first, Math.min(at, until - MINUTE)) as Instant).sort((a, b) => a - b);
}

interface Person {
  readonly id: number;
  readonly login: string;
}

interface Filing {
  readonly issue: number;
  readonly at: Instant;
  readonly requester: Person;
  readonly approvers: readonly Person[];
  readonly until: Instant;
  readonly random: Random;
}

/** One request, from its filing to what became of it by `until`. */
function fileOf(filing: Filing): LedgerFile {
  const { issue, at, requester, random, until } = filing;
  const job = jobOf(requester, random);
  const [account, accountId] = random.weighted(ACCOUNTS.map((each) => [each, each[2]] as const));
  const number = String(1 + ((requester.id + random.below(2)) % 9));
  const resources = job.resources.map((each) =>
    each.replaceAll('{account}', accountId).replaceAll('{n}', number),
  );
  const actions = job.actions.map(([action]) => action);
  const lines: string[] = [];
  const facts = {
    synthetic: true,
    created: formatInstant(at),
    requester,
    principal:
      account === 'data'
        ? `iam-user/${requester.login}`
        : `identity-center-user/${requester.login}@example.com`,
    account,
    accountId,
    services: job.services,
    access: Object.fromEntries(job.services.map((service) => [service, job.level])),
    resources,
    duration: random.pick([1, 2, 4, 8, 8, 8, 12, 24]) * HOUR,
  };
  /** What lies after the end of history has not been written. */
  const record = (kind: string, discriminator: string, when: number, data: object): boolean => {
    const moment = Math.floor(when) as Instant;
    if (moment > until) return false;
    const id = discriminator === '' ? kind : `${kind}:${discriminator}`;
    const event = { id, kind, issue, at: formatInstant(moment), run: String(7_000_000_000 + issue), data };
    lines.push(JSON.stringify(event));
    return true;
  };
  const proposal = {
    ...facts,
    pull: issue + 1,
    engine: random.chance(0.6) ? 'rules' : 'model',
    risk: job.risk,
    statements: [{ actions, resources }],
  };
  // Kinds of access have a chance of their own, so that more of them leave all else as it was.
  const kind = kindFrom(issue);
  if (kind === 'use')
    tellUse(filing, job, { ...proposal, standing: `${account}/${job.services[0] ?? 'all'}-on-call` }, record);
  else tellStory(filing, job, proposal, record, random, kind);
  // Filed a moment ago: the draft is still to come.
  if (lines.length === 0) record('requested', '', at, facts);
  return { path: `events/${monthOf(at)}/${issue}.jsonl`, text: `${lines.join('\n')}\n` };
}

type RecordEvent = (kind: string, discriminator: string, when: number, data: object) => boolean;

type Kind = 'plain' | 'use' | 'extended' | 'later' | 'escalated';
const kindFrom = (issue: number): Kind =>
  randomFrom(issue * 7_919).weighted([
    ['plain', 80],
    ['use', 8],
    ['extended', 5],
    ['escalated', 4],
    ['later', 3],
  ] as const);

const instantText = (at: number): string => formatInstant(Math.floor(at) as Instant);

/** Nobody decides: two people approved it when the quarter began, and it is given within the minute. */
function tellUse(
  { at, requester, approvers, until, issue }: Filing,
  job: Job,
  use: Readonly<{ duration: number; standing: string }> & object,
  record: RecordEvent,
): void {
  const random = randomFrom(issue);
  const quarter = Math.floor(at / (91 * DAY)) * 91 * DAY;
  const two = approvers.filter(({ id }) => id !== requester.id).slice(0, 2);
  const end = at + 2 * HOUR;
  const given = {
    ...use,
    duration: 2 * HOUR,
    from: instantText(at),
    until: instantText(end),
    approvers: two.map((each, place) => ({
      ...each,
      by: place === 0 ? 'review' : 'merge',
      at: instantText(quarter + place * HOUR),
    })),
  };
  if (!record('granted', instantText(end), at + 40 + random.around(20, 0.5), given)) return;
  record('expired', '', end + random.around(25 * MINUTE, 0.7), use);
  const readAt = Math.min(end + 30 * MINUTE, until);
  const could = { from: at + 120, to: Math.min(end, readAt - 15 * MINUTE) };
  if (could.to > could.from)
    record('usage', '1', readAt, {
      synthetic: true,
      ...usageOf(job, use, could, readAt - 15 * MINUTE, random),
    });
}

/** @returns the new end, where there is one on record */
function extended(of: {
  readonly granted: Readonly<{ from: string; until: string }> & object;
  readonly firstEnd: number;
  readonly issue: number;
  readonly others: readonly Person[];
  readonly record: RecordEvent;
}): number {
  const { granted, firstEnd, issue, others, record } = of;
  const random = randomFrom(issue);
  const until = firstEnd + 2 * HOUR;
  const asked = firstEnd - 40 * MINUTE;
  const proposed = {
    synthetic: true,
    extension: 1,
    extends: instantText(firstEnd),
    until: instantText(until),
    required: 1,
  };
  if (!record('extension-proposed', 'x1', asked, proposed)) return firstEnd;
  // Some are never approved.
  if (random.chance(0.25)) return firstEnd;
  const approver = random.pick(others);
  const approvedAt = asked + Math.min(random.around(8 * MINUTE, 0.6), 30 * MINUTE);
  const approved = [{ ...approver, by: 'merge', at: instantText(approvedAt) }];
  const longer = {
    ...granted,
    until: instantText(until),
    part: 'x1',
    extension: { number: 1, pull: issue + 1_000_000, approvers: approved },
  };
  return record('granted', instantText(until), approvedAt + 60, longer) ? until : firstEnd;
}

function tellStory(
  { at, requester, approvers, until, issue }: Filing,
  job: Job,
  proposal: Readonly<{ duration: number }> & object,
  record: RecordEvent,
  random: Random,
  kind: Exclude<Kind, 'use'>,
): void {
  const drafted = at + 20 + random.around(25, 0.5);
  if (random.chance(0.05)) {
    record('refused', 'draft', drafted, { ...proposal, codes: [random.weighted(REFUSALS)] });
    return;
  }
  if (random.chance(0.06) && record('asked', '', drafted, proposal) && random.chance(0.25)) {
    record('lapsed', '', at + 7 * DAY, proposal);
    return;
  }
  record('drafted', '', drafted + 1, proposal);
  const waited = random.around(job.risk === 'high' ? 35 * MINUTE : 14 * MINUTE, 1.1);
  const decided = drafted + 1 + Math.min(waited, 6 * DAY);
  const fate = random.weighted([
    ['granted', 86],
    ['rejected', 5],
    ['cancelled', 3],
    ['lapsed', 2],
    ['failed', 1],
  ] as const);
  if (fate === 'rejected' || fate === 'cancelled') {
    const by = fate === 'rejected' ? random.pick(approvers).login : requester.login;
    record(fate, '', decided, { ...proposal, by });
    return;
  }
  if (fate === 'lapsed') {
    record('lapsed', '', at + 7 * DAY, proposal);
    return;
  }
  const escalated = drafted + 1 + 30 * MINUTE;
  if (kind === 'escalated' && decided > escalated)
    record('escalated', `drafted:1`, escalated, { synthetic: true, group: 1 });
  if (fate === 'failed') record('failed', '1', decided + 40, proposal);
  if (random.chance(0.02)) record('approved', 'self', decided - 1, { ...proposal, codes: ['self-approval'] });
  const others = approvers.filter(({ id }) => id !== requester.id);
  const approver = random.pick(others);
  // Asked for in the morning, for tonight.
  const start = decided + (kind === 'later' ? 8 * HOUR : 0);
  const firstEnd = start + proposal.duration;
  const granted = {
    ...proposal,
    from: instantText(start),
    until: instantText(firstEnd),
    approvers: [{ ...approver, by: 'merge', at: formatInstant(Math.floor(decided) as Instant) }],
  };
  if (
    !record(
      kind === 'later' ? 'scheduled' : 'granted',
      instantText(firstEnd),
      decided + 30 + random.around(30, 0.5),
      granted,
    )
  )
    return;
  if (kind === 'later') record('granted', instantText(firstEnd), start + 20 * MINUTE, granted);
  const end = kind === 'extended' ? extended({ granted, firstEnd, issue, others, record }) : firstEnd;
  const revoked = random.chance(0.03) ? start + proposal.duration * (0.2 + 0.6 * random.next()) : undefined;
  if (revoked !== undefined)
    record('revoked', '', revoked, { ...proposal, by: random.pick(approvers).login });
  else record('expired', '', end + random.around(25 * MINUTE, 0.7), proposal);
  const readAt = Math.min((revoked ?? end) + 30 * MINUTE, until);
  const asOf = readAt - 15 * MINUTE;
  // AWS refuses from the end on: nothing is used after it.
  const could = { from: start + 60, to: Math.min(revoked ?? end, asOf) };
  if (could.to > could.from)
    record('usage', '1', readAt, { synthetic: true, ...usageOf(job, proposal, could, asOf, random) });
}

/** People keep to what they do: three jobs each. */
function jobOf({ id }: Person, random: Random): Job {
  if (random.chance(0.15)) return random.weighted(JOBS.map((job) => [job, job.weight] as const));
  const own = randomFrom(id);
  const habits = [0, 1, 2].map(() => own.weighted(JOBS.map((job) => [job, job.weight] as const)));
  return random.pick(habits);
}

/** @param could when the access could be used. */
function usageOf(
  job: Job,
  proposal: object,
  could: { readonly from: number; readonly to: number },
  asOf: number,
  random: Random,
) {
  // Now and then somebody asks, and then does not need it after all.
  const idle = random.chance(0.08);
  const used: { action: string; count: number; last: string }[] = [];
  const unused: string[] = [];
  const unknown: string[] = [];
  for (const [action, likely, logged] of job.actions) {
    if (!logged) unknown.push(action);
    else if (!idle && random.chance(likely))
      used.push({
        action,
        count: 1 + Math.floor(random.around(3, 1)),
        last: formatInstant(Math.floor(could.from + (could.to - 1 - could.from) * random.next()) as Instant),
      });
    else unused.push(action);
  }
  const exact = 'principal' in proposal && String(proposal.principal).startsWith('identity-center-user/');
  return {
    used,
    unused,
    unknown,
    how: exact ? 'exact' : 'by-principal',
    asOf: formatInstant(Math.floor(asOf) as Instant),
    final: true,
  };
}
