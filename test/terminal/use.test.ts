import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  AccountId,
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  Service,
  UserId,
} from '../../src/terms/brand.ts';
import {
  addSeconds,
  formatInstant,
  instantOfMillis,
  monthOf,
  type Seconds,
} from '../../src/terms/instant.ts';
import { requestPaths, serialiseRequest } from '../../src/request/file/request-file.ts';
import type { Request } from '../../src/request/request.ts';

/** `aws-jit use` through the built program, in a checkout with a fetched ledger. */
const dist = process.env['AWS_JIT_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const now = instantOfMillis(Date.now());
const until = addSeconds(now, 3600 as Seconds);
const REQUEST: Request = {
  repository: RepositoryId.of(4242),
  issue: IssueNumber.of(1042),
  issueId: 9,
  account: AccountName.of('prod'),
  accountId: AccountId.of('111122223333'),
  requester: { id: UserId.of(1001), login: 'alice' },
  principal: { kind: 'identity-center-user', userName: 'alice@example.com' },
  createdAt: now,
  services: [Service.of('s3')],
  resources: ['arn:aws:s3:::exports/*'],
  access: { [Service.of('s3')]: 'read' },
  reason: 'Find out why the import fails',
  duration: 3600 as Seconds,
  bodyDigest: Digest.of('a'.repeat(64)),
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aws-jit-use-'));
  put(requestPaths(REQUEST).request, serialiseRequest(REQUEST));
  put(
    'aws-jit.yml',
    `aws_region: eu-west-1
allowed_services: [s3]
accounts: {prod: {id: "111122223333", backend: identity-center}}
identity_center:
  instance: arn:aws:sso:::instance/ssoins-1234567890abcdef
  identity_store: d-1234567890
  portal: https://acme.awsapps.com/start
  account: "999988887777"
`,
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder });

/** The ledger as a fetch leaves it: another branch than the one that is checked out. */
function record(kind: string, data: object, ...more: readonly (readonly [string, object])[]): void {
  git('init', '-q', '-b', 'main');
  const lines = [[kind, data] as const, ...more].map(([of, facts], place) =>
    JSON.stringify({
      id: `${of}:${place}`,
      kind: of,
      issue: 1042,
      at: formatInstant(now),
      run: '1',
      data: facts,
    }),
  );
  put(`events/${monthOf(now)}/1042.jsonl`, `${lines.join('\n')}\n`);
  git('add', 'events');
  git('commit', '-q', '-m', 'events');
  git('branch', 'aws-jit-ledger');
  git('rm', '-q', '-r', 'events');
}
function use(...args: string[]) {
  const run = spawnSync(process.execPath, [join(dist, 'cli.js'), 'use', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', AWS_CONFIG_FILE: join(folder, 'aws', 'config') },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
const written = () => readFileSync(join(folder, 'aws', 'config'), 'utf8');

test('writes the profile, says until when, and takes it out again', () => {
  record('granted', { until: formatInstant(until) });
  put('aws/config', '[default]\nregion = us-east-1\n');
  const tried = use('1042', '--dry-run');
  expect([tried.code, tried.out.includes('[profile jit-prod-1042]'), written()]).toEqual([
    0,
    true,
    '[default]\nregion = us-east-1\n',
  ]);
  const made = use('1042');
  expect([made.code, made.err]).toEqual([0, '']);
  expect(made.out).toContain(formatInstant(until).slice(0, 16).replace('T', ' '));
  expect(made.out).toContain('aws sso login --profile jit-prod-1042');
  expect(written()).toMatch(/^\[default\]\nregion = us-east-1\n\n# >>> aws-jit/);
  expect(written()).toMatch(/sso_role_name = jit-39u-sy\.1-[0-9a-z]+\n/);
  expect(use('1042', '--remove').code).toBe(0);
  expect(written()).toBe('[default]\nregion = us-east-1\n');
});

test('a profile that it did not write is left as it is', () => {
  record('granted', { until: formatInstant(until) });
  const theirs = '[profile jit-prod-1042]\nregion = us-east-1\n';
  put('aws/config', theirs);
  expect(use('1042')).toMatchObject({ code: 1 });
  expect(written()).toBe(theirs);
  expect(use('1042', '--profile', 'mine').code).toBe(0);
  expect(written().startsWith(theirs)).toBe(true);
});

test.each([
  ['granted', { until: formatInstant(now) }, 'ended'],
  ['drafted', {}, 'no grant of it is recorded'],
])('access that is not live (%s %j) gets no profile', (kind, data, words) => {
  record(kind, data);
  const run = use('1042');
  expect([run.code, run.err.includes(words)]).toEqual([1, true]);
});

test('what is no request, or not here, is said', () => {
  expect(use('x').code).toBe(2);
  expect(use('7')).toMatchObject({ code: 1 });
});

/** Profiles with the permission set that each signs in to: `['jit-prod-1042', 'jit-39u-sy.1-…']`. */
const profiles = (): readonly (readonly [string, string])[] =>
  [...written().matchAll(/\[profile ([^\]]+)\]\n(?:[^[\n]*\n)*?sso_role_name = (\S+)/g)].map(
    ([, name = '', set = '']) => [name, set.replace(/-[^-]*$/, '')],
  );
const ends = (seconds: number): string => formatInstant(addSeconds(now, seconds as Seconds));

test('what was added is a permission set of its own: it gets a profile of its own, and both are told', () => {
  record('granted', { until: ends(3600) }, ['granted', { until: ends(3600), part: 'd1' }], ['granted', { until: ends(1800), part: 'd2' }]); // prettier-ignore
  const made = use('1042');
  expect([made.code, made.err]).toEqual([0, '']);
  expect(profiles()).toEqual([
    ['jit-prod-1042', 'jit-39u-sy.1'],
    ['jit-prod-1042-d1', 'jit-39u-sy.d1'],
    ['jit-prod-1042-d2', 'jit-39u-sy.d2'],
  ]);
  for (const name of ['jit-prod-1042', 'jit-prod-1042-d1', 'jit-prod-1042-d2'])
    expect(made.out).toContain(`aws sts get-caller-identity --profile ${name}\n`);
  expect(made.out).toContain('with what was added to it by 1042.d1');
  // One sign-in does for all of them.
  expect(written().match(/\[sso-session /g)).toHaveLength(1);
  expect(use('1042', '--profile', 'mine').code).toBe(0);
  expect(profiles().map(([name]) => name)).toEqual(['mine', 'mine-d1', 'mine-d2']);
  expect(use('1042', '--remove').code).toBe(0);
  expect(written()).not.toContain('[profile');
});

test('an extension is signed in to as long as it lasts, whatever was recorded after it', () => {
  record(
    'granted',
    { until: ends(600) },
    ['granted', { until: ends(7200), part: 'x1' }],
    ['granted', { until: ends(600), part: '1' }],
  );
  expect(use('1042').code).toBe(0);
  expect(profiles()).toEqual([['jit-prod-1042', 'jit-39u-sy.x1']]);
});

test('what was added and has ended is taken out, and what is left is written', () => {
  put('aws/config', '');
  record('granted', { until: ends(3600) }, ['granted', { until: ends(-60), part: 'd1' }]);
  const label = '# >>> aws-jit repository 4242 #1042 d1';
  put(
    'aws/config',
    `${label}\n# Until then.\n[profile jit-prod-1042-d1]\nregion = eu-west-1\n${label.replace('>>>', '<<<')}\n`,
  );
  expect(use('1042').code).toBe(0);
  expect(profiles().map(([name]) => name)).toEqual(['jit-prod-1042']);
  expect(written()).not.toContain('1042-d1');
});

test('several accounts: a profile for each', () => {
  const staging: Request = {
    ...REQUEST,
    account: AccountName.of('staging'),
    accountId: AccountId.of('222233334444'),
  };
  put(requestPaths(staging).request, serialiseRequest(staging));
  put('aws-jit.yml', readFileSync(join(folder, 'aws-jit.yml'), 'utf8').replace('accounts: {', 'accounts: {staging: {id: "222233334444", backend: identity-center}, ')); // prettier-ignore
  record('granted', { until: ends(3600), account: 'prod', part: '1' }, ['granted', { until: ends(3600), account: 'staging', part: '2' }]); // prettier-ignore
  const made = use('1042');
  expect([made.code, made.err]).toEqual([0, '']);
  expect(profiles()).toEqual([
    ['jit-prod-1042', 'jit-39u-sy.1'],
    ['jit-staging-1042', 'jit-39u-sy.2'],
  ]);
  expect(written()).toMatch(/sso_account_id = 222233334444\nsso_role_name = jit-39u-sy\.2-/);
  expect(use('1042', '--remove').code).toBe(0);
  expect(written()).not.toContain('[profile');
});
