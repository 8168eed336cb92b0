import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ACCOUNT, REPOSITORY_ID } from '../../sandbox/example.ts';
import { ALICE, company, HOUR, MINUTE, REPOSITORY, type Company } from './company.ts';
import { parseInstant } from '../../src/terms/instant.ts';
import { checkoutLedger } from './ledger-checkout.ts';

/** `aws-jit report --verify` in a terminal, through the built program, with a reader's token and credentials. */
const dist = process.env['AWS_JIT_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
let acme: Company;
let issue: number;
let ledger: string;
beforeEach(async () => {
  acme = await company();
  ({ issue } = await acme.granted());
  acme.clock.advance(HOUR);
  ledger = checkoutLedger(acme, [issue]);
}, 120_000);
afterEach(() => acme.close());

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
/** Not spawnSync: the stand-ins answer from this process. */
const run = (env: Readonly<Record<string, string>>, ...args: string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(dist, 'cli.js'), 'report', '--ledger', ledger, ...args], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    child.on('error', reject).on('close', (code) => {
      resolve({ code, out, err });
    });
  });

function environment(): Record<string, string> {
  const keys = acme.aws.account(ACCOUNT).session(`aws-jit-reader-${REPOSITORY_ID}`);
  return {
    GITHUB_TOKEN: acme.github.tokenOf('bob'),
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_API_URL: acme.github.url,
    AWS_ENDPOINT_URL: acme.aws.url,
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_SESSION_TOKEN: keys.sessionToken ?? '',
  };
}

test('what really happened agrees: exit 0, and how many can write the ledger is said', async () => {
  const { code, out, err } = await run(environment(), '--verify');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(
    'Compared 1 grants with their pull requests and reviews, 1 of them with CloudTrail, and what AWS holds with the ledger: they agree',
  );
  expect(out).toMatch(/\d+ people can write the ledger/);
}, 120_000);

test('what begins later agrees before it begins and while it lasts', async () => {
  const { issue: later, pull } = await acme.request('alice', {
    start: '2026-11-18 22:00 Europe/Berlin',
    duration: '2h',
  });
  acme.clock.advance(10 * MINUTE);
  await acme.approve(pull ?? 0);
  await acme.ok('grant', { name: 'push' });
  expect(acme.label(later)).toBe('aws-jit: scheduled');
  acme.clock.advance(HOUR);
  ledger = checkoutLedger(acme, [issue, later]);
  const ahead = await run(environment(), '--verify');
  expect({ code: ahead.code, err: ahead.err }).toEqual({ code: 0, err: '' });
  expect(ahead.out).toContain(
    'Compared 2 grants with their pull requests and reviews, 2 of them with CloudTrail',
  );
  expect(ahead.out).toContain('they agree');
  // Alone: nothing else makes the search of CloudTrail begin earlier.
  ledger = checkoutLedger(acme, [later]);
  expect((await run(environment(), '--verify')).out).not.toContain('no-trace-in-aws');
  acme.clock.advance((parseInstant('2026-11-18T21:30:00Z') ?? 0) - acme.clock.now());
  await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  await acme.ok('grant', { name: 'schedule', cron: '23 * * * *' });
  ledger = checkoutLedger(acme, [issue, later]);
  const live = await run(environment(), '--verify');
  expect({ code: live.code, err: live.err }).toEqual({ code: 0, err: '' });
  expect(live.out).toContain('they agree');
}, 120_000);

test('differences are listed with their codes, in words and as JSON: exit 1', async () => {
  const path = join(ledger, `events/2026-11/${issue}.jsonl`);
  const forged = readFileSync(path, 'utf8').replaceAll(
    '"id":1002,"login":"bob"',
    '"id":1003,"login":"carol"',
  );
  writeFileSync(path, forged);
  const [arn = ''] = acme.attached();
  acme.aws.account(ACCOUNT).setUp('DetachUserPolicy', { UserName: ALICE.name, PolicyArn: arn });
  const words = await run(environment(), '--verify');
  expect(words.code).toBe(1);
  expect(words.out).toContain(`#${issue}: GitHub knows no approval by carol (1003)`);
  expect(words.out).toContain('(grant-without-aws)');
  const json = await run(environment(), '--verify', '--json');
  expect(json.code).toBe(1);
  const answer = JSON.parse(json.out) as { grants: number; differences: { issue: number; code: string }[] };
  expect(answer.grants).toBe(1);
  expect(answer.differences.map((each) => each.code).sort()).toEqual([
    'approver-did-not-approve',
    'grant-without-aws',
  ]);
}, 120_000);

test.each([
  ['GITHUB_TOKEN', 'set GH_TOKEN'],
  ['GITHUB_REPOSITORY', 'give --repository OWNER/NAME'],
  ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY_ID'],
])(
  'without %s it says what is missing, compares nothing, and ends with 2',
  async (name, said) => {
    const env = Object.fromEntries(Object.entries(environment()).filter(([key]) => key !== name));
    const { code, out, err } = await run(env, '--verify');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  },
  120_000,
);

test('a token that may not read the repository, a folder without a ledger, and other modes at once end with 2', async () => {
  const barred = await run({ ...environment(), GITHUB_TOKEN: 'ghp_nobody' }, '--verify');
  expect({ code: barred.code, out: barred.out }).toEqual({ code: 2, out: '' });
  expect(barred.err).toContain(`${REPOSITORY} cannot be read`);
  const both = await run(environment(), '--verify', '--out', join(ledger, 'out'));
  expect(both.code).toBe(2);
  ledger = '/nowhere';
  const nowhere = await run(environment(), '--verify');
  expect(nowhere.code).toBe(2);
  expect(nowhere.err).toContain('has no folder events');
}, 120_000);

test('an account that these credentials are not for is said, and the rest is compared', async () => {
  const text = acme.repository.read('aws-jit.yml') ?? '';
  acme.repository.write(
    {
      'aws-jit.yml': text.replace(
        '    boundary:',
        `    reader_role: arn:aws:iam::${ACCOUNT}:role/none\n    boundary:`,
      ),
    },
    { by: 'acme-admin', message: 'Another reader' },
  );
  const { code, out, err } = await run(environment(), '--verify');
  expect(code).toBe(1);
  expect(err).toContain('Not compared:');
  expect(out).toContain('Compared 1 grants with their pull requests and reviews, 0 of them with CloudTrail');
}, 120_000);
