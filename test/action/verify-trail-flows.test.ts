import type { TrailEvent } from '../../sandbox/aws/trail.ts';
import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { bring, filesOf, standingCompany, standingOf, use } from '../attacks/standing-scene.ts';
import { company, HOUR, MINUTE, REPOSITORY, type Company } from './company.ts';
import { checkoutLedger } from './ledger-checkout.ts';
import { DAILY } from './reports.ts';

/** What jobs really do agrees in ledger and bucket, whichever way it goes; and what somebody does to either is found. */
jest.setTimeout(240_000);
const BUCKET = 'acme-aws-jit-audit';
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
let acme: Company;
afterEach(() => acme.close());

const verified = (issues: readonly number[], change: (line: string) => string = (line) => line) => {
  const folder = checkoutLedger(acme, issues);
  for (const issue of issues) {
    const path = join(folder, `events/2026-11/${issue}.jsonl`);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    writeFileSync(path, `${lines.map(change).join('\n')}\n`);
  }
  return acme.run('report', DAILY, { inputs: { ledger: folder, out: join(folder, 'out'), verify: 'true' } });
};
const differences = (stdout: string): readonly string[] =>
  [...stdout.matchAll(/::error[^:]*::(.*)/g)].map(([, text = '']) => text);
const agrees = async (issues: readonly number[]): Promise<void> => {
  const run = await verified(issues);
  expect({ code: run.code, said: differences(run.stdout) }).toEqual({ code: 0, said: [] });
};
const bucket = () => acme.aws.buckets.bucket(BUCKET);
const recorded = (): readonly string[] =>
  [...bucket().objects.values()].map(({ text }) => (JSON.parse(text) as { kind: string }).kind);

describe('what really happened agrees', () => {
  test('a use of a standing approval, live and after its end', async () => {
    acme = await standingCompany(undefined, { auditBucket: BUCKET });
    await bring(acme, filesOf(standingOf()));
    const issue = await use(acme);
    acme.clock.advance(HOUR);
    await agrees([issue]);
    acme.clock.advance(2 * HOUR);
    await acme.ok('sweep', hourly);
    await agrees([issue]);
  });

  test('a use that is refused', async () => {
    acme = await standingCompany(undefined, { auditBucket: BUCKET });
    await bring(acme, filesOf(standingOf({ uses: 1 })));
    const first = await use(acme);
    const second = await use(acme);
    expect(acme.label(second)).toBe('aws-jit: refused');
    expect(recorded()).toContain('refused');
    await agrees([first, second]);
  });

  test('a merge that waits for an approval, and what AWS refuses', async () => {
    acme = await company({ auditBucket: BUCKET });
    const waits = await acme.request();
    acme.clock.advance(5 * MINUTE);
    acme.repository.mergePastRules(waits.pull ?? 0, 'acme-admin');
    await acme.run('grant', { name: 'push' });
    expect(recorded()).toContain('approved');
    await acme.github.as('bob').approve(REPOSITORY, waits.pull ?? 0);
    acme.faults.order({
      service: 'aws',
      match: { path: 'CreatePolicy' },
      times: Infinity,
      then: {
        status: 409,
        body: '<ErrorResponse><Error><Type>Sender</Type><Code>LimitExceeded</Code><Message>Too many.</Message></Error></ErrorResponse>',
        headers: { 'Content-Type': 'text/xml' },
      },
    });
    await acme.run('grant', { name: 'push' });
    expect(recorded()).toContain('failed');
    acme.faults.clear();
    await acme.ok('grant', { name: 'push' });
    expect(acme.label(waits.issue)).toBe('aws-jit: granted');
    acme.clock.advance(HOUR);
    await agrees([waits.issue]);
  });

  test('an end that the job without AWS told, since no job that has any came to it', async () => {
    acme = await company({ auditBucket: BUCKET });
    const { issue } = await acme.granted();
    acme.clock.advance(12 * HOUR);
    await acme.ok('close', hourly);
    expect(acme.label(issue)).toBe('aws-jit: expired');
    expect(recorded()).not.toContain('expired');
    await agrees([issue]);
  });
});

describe('what stands beside a request', () => {
  const BESIDE = {
    'an extension': { words: '/extend 2h the export takes longer', part: 'x1' },
    'a difference': { words: '/revise also s3:GetObjectAttributes', part: 'd1' },
  } as const;
  async function beside({ words, part }: (typeof BESIDE)[keyof typeof BESIDE]): Promise<number> {
    acme = await company({ auditBucket: BUCKET });
    const { issue } = await acme.granted('alice', { duration: '4h' });
    await acme.github.as('alice').comment(REPOSITORY, issue, words);
    await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
    const pull = [...acme.repository.state.issues.values()].find(
      (each) => 'pull' in each && each.pull.head.ref === `aws-jit/${issue}.${part}`,
    );
    acme.clock.advance(5 * MINUTE);
    await acme.approve(pull?.number ?? 0);
    await acme.ok('grant', { name: 'push' });
    expect(acme.attached()).toHaveLength(2);
    acme.clock.advance(HOUR);
    return issue;
  }

  test.each(Object.entries(BESIDE))('%s: agrees', async (_, what) => {
    await agrees([await beside(what)]);
  });

  test.each(Object.entries(BESIDE))('%s that the ledger says others approved', async (_, what) => {
    const issue = await beside(what);
    const run = await verified([issue], (line) =>
      line.includes(`"part":"${what.part}"`)
        ? line.replaceAll('"id":1002,"login":"bob"', '"id":1003,"login":"carol"')
        : line,
    );
    expect(run.code).toBe(1);
    for (const code of ['approver-did-not-approve', 'trail-differs'])
      expect(run.stdout).toContain(`(${code})`);
    expect(run.stdout).toContain(`Of the part ${what.part}:`);
  });

  test.each(Object.entries(BESIDE))('%s that no call of the granter made', async (_, what) => {
    const issue = await beside(what);
    const events = acme.aws.trail() as TrailEvent[];
    const made = events.findIndex(
      (event) => event.eventName === 'CreatePolicy' && JSON.stringify(event).includes(`.${what.part}-`),
    );
    events.splice(made, 1);
    const run = await verified([issue]);
    expect([made >= 0, run.code, run.stdout.includes('(no-trace-in-aws)')]).toEqual([true, 1, true]);
  });
});

describe('what somebody did is found', () => {
  test.each([
    ['another version over it', { text: '{}' }, '1 later version(s)'],
    ['a marker that it is deleted', { marker: true as const }, '1 marker(s) that it is deleted'],
  ] as const)('%s: what was written first is compared all the same', async (_, cover, said) => {
    acme = await company({ auditBucket: BUCKET });
    const { issue } = await acme.granted();
    acme.clock.advance(2 * HOUR);
    for (const [key] of bucket().objects) bucket().covers.set(key, [{ ...cover, at: acme.clock.ms() }]);
    const run = await verified([issue]);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(said);
    expect(run.stdout).not.toMatch(/trail-altered|only-in|given-unannounced/);
    expect(run.summary).toContain('compared with 2 record(s)');
  });

  test('a reason for which something was refused, changed in the ledger', async () => {
    acme = await standingCompany(undefined, { auditBucket: BUCKET });
    await bring(acme, filesOf(standingOf({ uses: 1 })));
    const first = await use(acme);
    const second = await use(acme);
    const run = await verified([first, second], (line) =>
      line.replace('"codes":["uses-spent"]', '"codes":["use-form"]'),
    );
    expect([run.code, run.stdout.includes('(trail-differs)')]).toEqual([1, true]);
  });
});
