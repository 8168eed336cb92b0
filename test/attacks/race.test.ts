import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Command } from '../../sandbox/example.ts';
import type { EventOrder } from '../../sandbox/github/github.ts';
import type { StepResult } from '../../sandbox/workflow-runner.ts';
import { ALICE, OBJECT, type Company } from '../action/company.ts';
import { unanswered } from '../in-process/within.ts';
import { drafted, target, type Target } from './scene.ts';

/**
 * Granting, revoking and granting again, at the same time: as they happen to run as processes of their own; where it is arranged what
 * meets what, within this one. What may come out is a grant
 * that nobody took back, or a tombstone with nothing attached: never a grant beside a tombstone.
 */
let acme: Company;
let targets: readonly Target[];
const ROUNDS = 4;
beforeAll(async () => {
  acme = await target();
  targets = await drafted(
    acme,
    Array.from({ length: ROUNDS }, () => ({})),
  );
}, 60_000);
afterAll(() => acme.close());

const push = { name: 'push' } as const;
const byHand = (issue: number): EventOrder => ({
  name: 'workflow_dispatch',
  workflow: 'aws-jit-revoke.yml',
  inputs: { issue: String(issue) },
  sender: 'bob',
});

/** Where the revocation is made to meet the grant: the AWS call at which it starts, and what waits for what. */
interface Meeting {
  readonly name: string;
  /** The revocation and a second grant start when this call arrives; with the first grant when left out. */
  readonly start?: string;
  /** The first call of this kind from then on waits until one of the other kind has had its effect. */
  readonly hold?: readonly [held: string, until: string];
}

const MEETINGS: readonly Meeting[] = [
  { name: 'as they happen to run' },
  {
    name: 'the attachment waits until the revocation has tagged the policy',
    start: 'AttachUserPolicy',
    hold: ['AttachUserPolicy', 'TagPolicy'],
  },
  {
    name: 'reading the attachment back waits until the revocation has tagged the policy',
    start: 'AttachUserPolicy',
    hold: ['ListEntitiesForPolicy', 'TagPolicy'],
  },
  {
    name: 'the policy waits until the tombstone is there under its name',
    start: 'CreatePolicy',
    hold: ['CreatePolicy', 'CreatePolicy'],
  },
];

/** Longer than any of the runs needs to come so far; a test that runs into it fails by its expectation of `met`. */
const PATIENCE_MS = 15_000;

/** Watches every call to come. @returns when the revocation may start, and whether what waited was let go in time. */
function arrange({ start, hold }: Meeting): { begin: Promise<void>; met: () => boolean } {
  const signal = () => {
    let fire: () => void = () => undefined;
    const fired = new Promise<void>((resolve) => (fire = resolve));
    return { fire, fired };
  };
  const begin = signal();
  const effect = signal();
  if (start === undefined) begin.fire();
  let started = start === undefined;
  let held = false;
  let met = hold === undefined;
  for (let n = 1; n <= 600; n++) {
    acme.faults.onCall(n, async ({ operation }) => {
      if (operation === start && !started) {
        started = true;
        begin.fire();
      }
      if (hold && started && operation === hold[0] && !held) {
        held = true;
        const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
        await Promise.race([effect.fired.then(() => (met = true)), patience]);
      }
      return undefined;
    });
    acme.faults.onCall(
      n,
      ({ operation }) => {
        if (held && operation === hold?.[1]) effect.fire();
        return undefined;
      },
      'after',
    );
  }
  return { begin: begin.fired, met: () => met };
}

test.each(MEETINGS.map((meeting, index) => ({ ...meeting, index })))(
  '$name',
  async ({ index, ...meeting }) => {
    const { issue, bobMerges } = targets[index] as Target;
    await bobMerges();
    const { begin, met } = arrange(meeting);
    const run = (command: Command, event: EventOrder): Promise<StepResult> =>
      acme.run(command, event, meeting.start === undefined ? { spawned: true } : {});
    const later = begin.then(() => Promise.all([run('revoke', byHand(issue)), run('grant', push)]));
    // While a call is held, nobody's pauses are waited for.
    const [, [revocation]] = await unanswered(() => Promise.all([run('grant', push), later]));
    acme.faults.clear();
    expect(met()).toBe(true);

    const mine = acme.policies().filter((arn) => arn.includes(`/jit-4242-${issue}.`));
    // A revocation by number ends what is there and forestalls what is to come: its tombstone is there in any case.
    expect(mine.filter(isTombstone)).toHaveLength(1);
    expect(acme.attached()).toEqual([]);
    expect(revocation.code).toBe(0);

    // Granting again, twice at a time: the tombstone stands.
    await Promise.all([run('grant', push), run('grant', { name: 'schedule', cron: '23 * * * *' })]);
    expect(acme.attached()).toEqual([]);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
    expect(acme.ledger(issue).filter((kind) => kind === 'revoked')).toHaveLength(1);
  },
  60_000,
);

const isTombstone = (arn: string): boolean =>
  acme.aws
    .account('111122223333')
    .policies()
    .some((policy) => policy.arn === arn && policy.tags.some(({ key }) => key === 'jit:revoked'));
