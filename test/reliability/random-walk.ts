import { ANSWERS, type Command } from '../../sandbox/example.ts';
import type { MergeMethod } from '../../sandbox/github/github-model.ts';
import type { Random } from '../../sandbox/history/random.ts';
import { HOUR, MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { interrupted } from '../invariants/interrupt.ts';
import { STATES, TRANSITIONS, type State } from '../../src/lifecycle/state.ts';
import type { IamPrincipal } from '../../sandbox/aws/sandbox-account.ts';
import { ENDED, LIVE, SCHEDULE, TAKEN_BACK } from './stories.ts';

/**
 * A walk over everything that can happen to a few requests, in any order: what people do, what the clock does, runs that are lost,
 * doubled, killed or met by faults. After some steps every hourly job runs once without a fault; then AWS's state and what people were
 * told last must be what the table of states says.
 *
 * The model knows only what people did. It says nothing of how a command works.
 */
export interface Walked {
  readonly issue: number;
  readonly requester: string;
  /** Seconds. */
  readonly duration: number;
  /** Of the first merge by the rules. */
  mergedAt?: number;
  mergedBy?: string;
  readonly approvers: Set<string>;
  /** Whatever happens, nobody must be given this. */
  never: boolean;
  /** Somebody did something after which it is open whether it is granted: changed the text, dismissed a review. */
  open: boolean;
  /** What its label said after each round, for the table. */
  readonly labels: string[];
}

const OWNERS = ['bob', 'carol'] as const;
const PEOPLE = ['alice', 'bob', 'carol'] as const;
const MOST_OPEN = 4;
export const HOURLY_JOBS: readonly Command[] = ['sweep', 'revoke', 'grant', 'close', 'draft'];

export interface Walk {
  readonly acme: Company;
  readonly random: Random;
  readonly requests: Walked[];
  readonly log: string[];
}

/** One thing that happens. What GitHub refuses, as people meet it, did not happen. */
export async function step(walk: Walk): Promise<void> {
  const { acme, random, requests, log } = walk;
  const recent = requests.filter(({ issue }) => acme.isOpen(issue)).slice(-MOST_OPEN);
  const one = recent.length === 0 ? undefined : random.pick(recent);
  const [name, happens] = random.weighted<readonly [string, Event]>([
    [['file', file], recent.length < MOST_OPEN ? 3 : 0],
    [
      [
        'draft',
        ({ of }) =>
          run(walk, 'draft', { name: 'issues', action: 'opened', number: of.issue, sender: of.requester }),
      ],
      4,
    ],
    [['edit', edit], 1],
    [['approve', approve], 4],
    [['dismiss', dismiss], 1],
    [['merge', merge], 5],
    [['lose the file', loseFile], 0.5],
    [['revoke by number', revokeByNumber], 0.7],
    [['close', close], 1],
    [['reopen', reopen], 1],
    [['clock', clock], 3],
    [['grant', () => run(walk, 'grant', { name: 'push' })], 3],
    [['runs', someRuns], 2],
  ]);
  if (name !== 'file' && one === undefined && name !== 'clock') return;
  const of = one ?? {
    issue: 0,
    requester: 'alice',
    duration: 0,
    approvers: new Set(),
    never: true,
    open: true,
    labels: [],
  };
  log.push(`${name} #${of.issue}`);
  await happens({ walk, of });
}

type Event = (at: { readonly walk: Walk; readonly of: Walked }) => Promise<void>;

const file: Event = async ({ walk: { acme, random, requests, log } }) => {
  const requester = random.pick(PEOPLE);
  const hours = 1 + random.below(8);
  const issue = await acme.file(requester, { ...ANSWERS, duration: `${hours}h` });
  log.push(`  = #${issue} of ${requester}, ${hours}h`);
  requests.push({
    issue,
    requester,
    duration: hours * HOUR,
    approvers: new Set(),
    never: false,
    open: false,
    labels: [],
  });
};

const edit: Event = ({ walk: { acme, random }, of }) => {
  const by = random.pick([of.requester, 'mallory']);
  acme.repository.edit(of.issue, `${acme.repository.issue(of.issue).body} `, by);
  of.open = true;
  if (by === 'mallory') of.never ||= of.mergedAt === undefined;
  return Promise.resolve();
};

const approve: Event = async ({ walk: { acme, random }, of }) => {
  const owner = random.pick(OWNERS);
  const pull = acme.pullOf(of.issue);
  if (pull === undefined || owner === of.requester) return;
  if (await did(acme.github.as(owner).approve(REPOSITORY, pull))) of.approvers.add(owner);
};

const dismiss: Event = async ({ walk: { acme }, of }) => {
  const pull = acme.pullOf(of.issue);
  if (pull === undefined) return;
  for (const { id, state } of acme.repository.pull(pull).pull.reviews)
    if (state === 'APPROVED')
      await acme.github
        .as('acme-admin')
        .request('PUT', `/repos/${REPOSITORY}/pulls/${pull}/reviews/${id}/dismissals`, {
          message: 'no',
          event: 'DISMISS',
        });
  of.open = true;
};

const merge: Event = async ({ walk: { acme, random, log }, of }) => {
  const pull = acme.pullOf(of.issue);
  if (pull === undefined || acme.repository.pull(pull).pull.merged !== undefined) return;
  const by = random.pick([...OWNERS, 'acme-admin'] as const);
  const method = random.pick<MergeMethod>(['merge', 'squash', 'rebase']);
  if (!(await did(acme.github.as(by).merge(REPOSITORY, pull, method)))) return;
  log.push(`  = by ${by}, ${method}`);
  of.mergedAt ??= acme.clock.now();
  of.mergedBy ??= by;
};

const loseFile: Event = ({ walk: { acme }, of }) => {
  const path = `requests/prod/2026-11/${of.issue}.yml`;
  const text = acme.repository.read(path);
  if (text === undefined) return Promise.resolve();
  acme.repository.write({ [path]: null }, { by: 'acme-admin' });
  of.open = true;
  return Promise.resolve();
};

const revokeByNumber: Event = async ({ walk, of }) => {
  of.open = true;
  await run(
    walk,
    'revoke',
    {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-revoke.yml',
      inputs: { issue: String(of.issue) },
      sender: 'bob',
    },
    { issue: String(of.issue) },
  );
};

const close: Event = async ({ walk, of }) => {
  const { acme, random } = walk;
  await acme.github.as(of.requester).closeIssue(REPOSITORY, of.issue);
  of.never ||= !isAttached(acme, of);
  of.open = true;
  const event = { name: 'issues', action: 'closed', number: of.issue, sender: of.requester } as const;
  if (random.chance(0.6)) await run(walk, 'revoke', event);
  if (random.chance(0.6)) await run(walk, 'close', event);
};

const reopen: Event = async ({ walk: { acme, random, requests } }) => {
  const closed = requests.filter(({ issue }) => !acme.isOpen(issue));
  if (closed.length === 0) return;
  const of = random.pick(closed);
  of.open = true;
  await did(acme.github.as('mallory').reopenIssue(REPOSITORY, of.issue));
};

const clock: Event = ({ walk: { acme, random } }) => {
  acme.clock.advance(MINUTE * (5 + random.below(120)));
  return Promise.resolve();
};

/** Some jobs of an hour: one is lost, one runs twice, one is killed, one meets a fault. */
const someRuns: Event = async ({ walk }) => {
  for (const command of HOURLY_JOBS) if (walk.random.chance(0.7)) await run(walk, command, SCHEDULE);
};

async function run(
  { acme, random, log }: Walk,
  command: Command,
  event: Parameters<Company['run']>[1],
  inputs: Readonly<Record<string, string>> = {},
): Promise<void> {
  const how = random.weighted([
    ['whole', 6],
    ['killed', 2],
    ['unanswered', 1],
    ['refused', 1],
    ['doubled', 1],
  ] as const);
  log.push(`  ${command}: ${how}`);
  if (how === 'killed' || how === 'unanswered')
    await interrupted(acme, command, event, random.below(12), how, { inputs });
  else if (how === 'refused') {
    acme.faults.order({
      service: random.pick(['github', 'aws'] as const),
      after: random.below(25),
      times: 1 + random.below(4),
      then: { status: 503, body: '' },
    });
    await acme.run(command, event, { inputs });
  } else if (how === 'doubled')
    await Promise.all([acme.run(command, event, { inputs }), acme.run(command, event, { inputs })]);
  else await acme.run(command, event, { inputs });
  acme.faults.clear();
}

/** Every job once, as an hour brings them, and nothing in the way. */
export async function quietHour({ acme, log }: Walk): Promise<void> {
  log.push('quiet hour');
  acme.faults.clear();
  for (const command of HOURLY_JOBS) await acme.run(command, SCHEDULE);
}

const did = async (what: Promise<unknown>): Promise<boolean> =>
  what.then(
    () => true,
    () => false,
  );

const principalOf = ({ requester }: Walked): IamPrincipal => ({ kind: 'iam-user', name: requester });

export const isAttached = (acme: Company, of: Walked): boolean =>
  acme.attached(principalOf(of)).some((arn) => arn.includes(`-${of.issue}.`));

/** What is wrong after a quiet hour, each in a sentence; empty: all is as the table says. */
export function differences({ acme, requests }: Walk): readonly string[] {
  return requests.flatMap((of) => differencesOf(acme, of).map((what) => `#${of.issue}: ${what}`));
}

const stateOf = (label: string | undefined): State | undefined =>
  (Object.keys(STATES) as State[]).find((state) => STATES[state].label === label);

function differencesOf(acme: Company, of: Walked): readonly string[] {
  const wrong: string[] = [];
  const attached = isAttached(acme, of);
  const label = acme.label(of.issue);
  const state = stateOf(label);
  const now = acme.clock.now();
  const comments = acme.comments(of.issue);
  const lastOf = (words: string): number => comments.findLastIndex((comment) => comment.includes(words));
  const toldLive = lastOf(LIVE) > Math.max(lastOf(ENDED), lastOf(TAKEN_BACK));
  const until = of.mergedAt === undefined ? undefined : of.mergedAt + of.duration;

  if (attached && state !== 'granted') wrong.push(`AWS holds it, and its label is ${label ?? 'none'}`);
  if (!attached && state === 'granted') wrong.push('its label says granted, and AWS holds nothing');
  if (attached && !toldLive) wrong.push('AWS holds it, and nobody was told that it is live');
  if (!attached && toldLive) wrong.push('people were told that it is live, and AWS holds nothing');
  if (attached && !acme.isOpen(of.issue)) wrong.push('AWS holds it, and its issue is closed');
  if (attached && (until === undefined || now >= until)) wrong.push('AWS holds it outside of its window');
  if (attached && of.never) wrong.push('AWS holds what nobody could have approved');
  // Also where somebody has opened it again.
  if (state !== undefined && STATES[state].over && acme.isOpen(of.issue))
    wrong.push(`it is over (${state}), and its issue is open`);
  // A person may close what is not over; the round has made something of it by now.
  if (state !== undefined && !STATES[state].over && !acme.isOpen(of.issue))
    wrong.push(`its issue is closed, and its label is ${state}`);
  if (attached && !isApproved(of)) wrong.push('AWS holds it, and no code owner has approved it');
  if (isDue(of, now) && !attached)
    wrong.push('approved and merged by the rules, in its time, and not granted');

  const kinds = acme.ledger(of.issue).filter((kind): kind is State => kind in STATES);
  for (const [index, kind] of kinds.entries()) {
    const before = kinds[index - 1];
    if (before !== undefined && !follows(before, kind))
      wrong.push(`the ledger goes from ${before} to ${kind}, which the table does not`);
  }
  return wrong;
}

/** A merge is GitHub's to record: of a request that is granted at once the ledger has no `approved`. */
const follows = (before: State, kind: State): boolean => {
  const after: readonly State[] = TRANSITIONS[before];
  const merged: readonly State[] = TRANSITIONS.approved;
  return after.includes(kind) || (after.includes('approved') && merged.includes(kind));
};

const isApproved = ({ approvers, mergedBy }: Walked): boolean =>
  approvers.size > 0 || OWNERS.some((owner) => owner === mergedBy);

/** Nothing happened that could stand in its way. */
const isDue = (of: Walked, now: number): boolean =>
  !of.open &&
  !of.never &&
  of.mergedAt !== undefined &&
  now < of.mergedAt + of.duration &&
  ([...of.approvers].length > 0 ||
    (of.mergedBy !== of.requester && OWNERS.some((owner) => owner === of.mergedBy)));
