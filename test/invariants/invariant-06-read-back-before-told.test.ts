// Invariant 6: "granted" and "removed" are read back from AWS before anybody is told.
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ACCOUNT } from '../../sandbox/example.ts';
import { awsError } from '../../sandbox/aws/aws.ts';
import type { Fault } from '../../sandbox/faults.ts';
import type { StepResult } from '../../sandbox/workflow-runner.ts';
import { company, HOUR, type Company } from '../action/company.ts';
import { MOST_CALLS } from './interrupt.ts';

// Each run is a process of its own: a busy machine takes its time.
jest.setTimeout(240_000);

let acme: Company;
afterEach(() => acme.close());

const SCHEDULE = { name: 'schedule', cron: '23 * * * *' } as const;
const GRANTED = 'your access is live until';
const ENDED = 'your access ended';

/** AWS answers as if it had done it, and has not: what a client sees while a change has not spread yet. */
const saysDone = (action: string): Fault => ({
  service: 'aws',
  match: { path: action },
  then: {
    status: 200,
    headers: { 'Content-Type': 'text/xml' },
    body: `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></${action}Response>`,
  },
});

const told = (issue: number, words: string): number =>
  acme.comments(issue).filter((comment) => comment.includes(words)).length;

const nothingTold = (issue: number, words: string, label: string): void => {
  expect(told(issue, words)).toBe(0);
  expect(acme.label(issue)).toBe(label);
  expect(acme.ledger(issue)).not.toContain(words === GRANTED ? 'granted' : 'expired');
};

/** Kills a run once it has asked AWS for the same thing so often that it is plainly waiting. */
async function whileItWaits(command: 'grant' | 'sweep' | 'revoke', operation: string): Promise<StepResult> {
  let asked = 0;
  let kill: () => void = () => undefined;
  for (let n = 1; n <= MOST_CALLS; n += 1)
    acme.faults.onCall(n, (call) => {
      if (call.operation === operation) asked += 1;
      if (asked >= 4) kill();
      return undefined;
    });
  return acme.run(command, SCHEDULE, {
    onStart: (end) => {
      kill = end;
    },
  });
}

async function approved(): Promise<number> {
  acme = await company();
  const { issue, pull = 0 } = await acme.request();
  await acme.approve(pull);
  return issue;
}

describe('granted', () => {
  test('what spreads slowly is waited for, and told after the last read', async () => {
    const issue = await approved();
    acme.aws.account(ACCOUNT).setPropagation({ kind: 'reads', reads: 3 });
    const from = acme.faults.calls.length;
    await acme.ok('grant', { name: 'push' });
    expect(told(issue, GRANTED)).toBe(1);
    const calls = acme.faults.calls.slice(from).map(({ method, operation }) => `${method} ${operation}`);
    const attached = calls.findIndex((call) => call.endsWith('AttachUserPolicy'));
    const said = calls.findIndex((call) => /^POST .*\/comments$/.test(call));
    const reads = calls.slice(attached, said).filter((call) => call.endsWith('ListEntitiesForPolicy'));
    expect(attached).toBeGreaterThan(0);
    expect(reads.length).toBeGreaterThan(1);
    expect(calls.slice(said).filter((call) => /Attach|Create.*Policy$/.test(call))).toEqual([]);
  });

  test('AWS says that it attached and does not show it: nothing is told until it does', async () => {
    const issue = await approved();
    acme.faults.order(saysDone('AttachUserPolicy'));
    expect((await whileItWaits('grant', 'ListEntitiesForPolicy')).code).toBe(137);
    expect(acme.attached()).toEqual([]);
    nothingTold(issue, GRANTED, 'aws-jit: in review');
    await acme.ok('grant', SCHEDULE);
    expect(acme.attached()).toHaveLength(1);
    expect(told(issue, GRANTED)).toBe(1);
  });

  test('AWS throttles every second call: granted, and told once', async () => {
    const issue = await approved();
    acme.aws.account(ACCOUNT).setThrottle({ kind: 'every', nth: 2 });
    await acme.ok('grant', { name: 'push' });
    expect(acme.attached()).toHaveLength(1);
    expect(told(issue, GRANTED)).toBe(1);
  });

  test('taken back between the attachment and the telling: nobody is told that it is live', async () => {
    const issue = await approved();
    let done = false;
    for (let n = 1; n <= MOST_CALLS; n += 1)
      acme.faults.onCall(n, async ({ service }) => {
        if (done || service !== 'github' || acme.attached().length === 0) return undefined;
        done = true;
        await acme.github.as('alice').closeIssue('acme/aws-access', issue);
        await acme.ok('revoke', SCHEDULE);
        return undefined;
      });
    await acme.run('grant', { name: 'push' });
    expect(done).toBe(true);
    expect(acme.attached()).toEqual([]);
    expect([told(issue, GRANTED), told(issue, 'your access was taken back')]).toEqual([0, 1]);
    expect(acme.label(issue)).toBe('aws-jit: revoked');
  });

  test('AWS is down: nothing is told, and the next run tells', async () => {
    const issue = await approved();
    acme.faults.order({ service: 'aws', times: Infinity, then: { status: 503, body: 'down' } });
    const run = await acme.run('grant', { name: 'push' });
    expect(run.code).toBe(1);
    nothingTold(issue, GRANTED, 'aws-jit: in review');
    acme.faults.clear();
    await acme.ok('grant', SCHEDULE);
    expect(told(issue, GRANTED)).toBe(1);
  });

  test('AWS refuses: told as that, and not as granted', async () => {
    const issue = await approved();
    acme.faults.order(awsError('AttachUserPolicy', 'AccessDenied', 403, { times: Infinity }));
    await acme.run('grant', { name: 'push' });
    expect(acme.attached()).toEqual([]);
    nothingTold(issue, GRANTED, 'aws-jit: failed');
    expect(acme.comments(issue).at(-1)).toContain('AWS did not accept this grant. Nothing is attached.');
    acme.faults.clear();
    await acme.ok('grant', SCHEDULE);
    expect(told(issue, GRANTED)).toBe(1);
  });
});

describe('removed', () => {
  test('AWS says that it deleted, and still shows it: nothing is told until it is gone', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    acme.clock.advance(9 * HOUR);
    acme.faults.order(saysDone('DeletePolicy'));
    expect((await whileItWaits('sweep', 'GetPolicy')).code).toBe(137);
    expect(acme.policies()).toHaveLength(1);
    nothingTold(issue, ENDED, 'aws-jit: granted');
    await acme.ok('sweep', SCHEDULE);
    expect(acme.policies()).toEqual([]);
    expect(told(issue, ENDED)).toBe(1);
  });

  test('AWS says that it detached, and still shows it: "taken back" is not told', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    await acme.github.as('alice').closeIssue('acme/aws-access', issue);
    acme.faults.order({ ...saysDone('DetachUserPolicy'), times: 4 });
    expect((await whileItWaits('revoke', 'DetachUserPolicy')).code).toBe(137);
    acme.faults.clear();
    expect(acme.attached()).toHaveLength(1);
    expect(told(issue, 'your access was taken back')).toBe(0);
    expect(acme.label(issue)).toBe('aws-jit: granted');
    await acme.ok('revoke', SCHEDULE);
    expect(acme.attached()).toEqual([]);
    expect(told(issue, 'your access was taken back')).toBe(1);
  });
});
