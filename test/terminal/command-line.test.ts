import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

/** The command line's contract, through the built program: exit codes, one JSON document, files as people have them. */
const dist = process.env['AWS_JIT_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aws-jit-cli-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FILES = {
  'small.yml':
    'aws_region: eu-west-1\nallowed_services: [s3, logs]\naccounts: {prod: {id: "111122223333"}}\n',
  'broken.yml':
    'aws_region: eu-west-1\nallowed_services: s3\naccounts: {prod: {id: 111122223333}}\nteammate_name: x\n',
  'request.yml':
    'account: prod\nservices: [s3]\nresources: ["arn:aws:s3:::acme-exports/*"]\naccess: read\nreason: Download the export files of last night\nduration: 8h\n',
  'good.json':
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":["arn:aws:s3:::acme-exports/*"]}]}',
  'write.json':
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:PutObject"],"Resource":["arn:aws:s3:::acme-exports/*"]}]}',
  'admin.json': '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
  'batch.jsonl': [
    {
      id: 1,
      policies: [allow('s3:Get*', '*')],
      action: 's3:GetObject',
      resource: 'arn:aws:s3:::b/k',
      at: '2026-11-22T00:00:00Z',
      context: {},
    },
    {
      id: 'two',
      policies: [allow('s3:Get*', '*')],
      action: 's3:PutObject',
      resource: 'arn:aws:s3:::b/k',
      at: '2026-11-22T00:00:00Z',
      context: {},
    },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
};
function allow(Action: string, Resource: string) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] };
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '' },
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) as unknown };
}

interface Drafted {
  results: {
    file: string;
    decision: string;
    policy: { Statement: { Action: string[]; Resource: string[] }[] };
    findings: unknown[];
    questions: unknown[];
    engine: string;
    attempts: number;
  }[];
}
interface Checked {
  results: {
    file: string;
    decision: string;
    risk: string;
    findings: { code: string; severity: string; path: string; message: string }[];
  }[];
}

describe('draft', () => {
  test('a request file by the smallest configuration', () => {
    const { status, json, stderr } = run('draft', 'request.yml', '--config', 'small.yml', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const [result] = (json() as Drafted).results;
    expect(result).toMatchObject({
      file: 'request.yml',
      decision: 'drafted',
      questions: [],
      engine: 'rules',
      attempts: 1,
    });
    expect(result?.policy.Statement.flatMap(({ Action }) => Action).sort()).toEqual([
      's3:GetObject',
      's3:ListBucket',
    ]);
  });
  test('without any configuration', () => {
    expect((run('draft', 'request.yml', '--json').json() as Drafted).results[0]?.decision).toBe('drafted');
  });
  test('several files, one of which is refused by the configuration', () => {
    writeFileSync(
      join(folder, 'sqs.yml'),
      FILES['request.yml']
        .replace('[s3]', '[sqs]')
        .replace('arn:aws:s3:::acme-exports/*', 'arn:aws:sqs:eu-west-1:111122223333:q'),
    );
    const { status, stdout, stderr } = run(
      'draft',
      'request.yml',
      'sqs.yml',
      '--config',
      'small.yml',
      '--json',
    );
    expect(status).toBe(1);
    const { results } = JSON.parse(stdout) as Drafted;
    expect(results.map(({ decision }) => decision)).toEqual(['drafted', 'refused']);
    expect(stdout + stderr).toContain('sqs');
  });
});

describe('check', () => {
  test('passes, and refuses what is above the request', () => {
    expect(run('check', 'good.json').status).toBe(0);
    expect(run('check', 'good.json', '--request', 'request.yml', '--config', 'small.yml').status).toBe(0);
    const { status, json } = run(
      'check',
      'write.json',
      '--request',
      'request.yml',
      '--config',
      'small.yml',
      '--json',
    );
    expect(status).toBe(1);
    const [result] = (json() as Checked).results;
    expect(result?.decision).toBe('refuse');
    expect(result?.findings).toContainEqual(
      expect.objectContaining({ code: 'level', severity: 'error', path: 'Statement[0].Action[0]' }),
    );
  });
  test('an administrator policy is refused, in few enough lines to read', () => {
    const { status, stdout } = run('check', 'admin.json');
    expect(status).toBe(1);
    expect(stdout).toContain('admin.json: refused, risk critical');
    expect(stdout.split('\n').length).toBeLessThan(60);
  });
  test('a broken configuration is bad usage: every mistake with its line, nothing on standard output', () => {
    const { status, stdout, stderr } = run('check', 'good.json', '--config', 'broken.yml');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^broken\.yml:2: /m);
    expect(stderr).toMatch(/^broken\.yml:3: /m);
    expect(stderr).toMatch(/^broken\.yml:4: .*name/m);
  });
});

describe('can and stamp', () => {
  test('allowed, denied, and the end to the second', () => {
    const object = ['--action', 's3:GetObject', '--resource', 'arn:aws:s3:::acme-exports/a'];
    const stamped = run('stamp', 'good.json', '--expires', '2026-11-23T00:00:00Z');
    expect(stamped.status).toBe(0);
    writeFileSync(join(folder, 'stamped.json'), stamped.stdout);
    const at = (time: string) => run('can', 'stamped.json', ...object, '--at', time, '--json');
    expect(at('2026-11-22T23:59:59Z').status).toBe(0);
    expect(at('2026-11-22T23:59:59Z').json()).toMatchObject({ decision: 'allowed' });
    expect(at('2026-11-23T00:00:00Z').status).toBe(1);
    expect(at('2026-11-23T00:00:00Z').json()).toEqual({ decision: 'implicitDeny', statements: [] });
  });
  test('a batch gives a line a line', () => {
    const { status, stdout } = run('can', '--batch', 'batch.jsonl');
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { id: 1, decision: 'allowed' },
      { id: 'two', decision: 'implicitDeny' },
    ]);
  });
});

test.each([
  { args: ['nonsense'] },
  { args: ['can'] },
  { args: ['can', 'good.json'] },
  { args: ['check'] },
  { args: ['draft', 'missing.yml'] },
  { args: ['check', 'good.json', '--config', 'missing.yml'] },
  { args: ['stamp', 'good.json', '--expires', 'tomorrow'] },
])('bad usage ends with 2 and says why on standard error: $args', ({ args }) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).not.toBe('');
});

test('the demo: the whole loop, as JSON and as files', () => {
  const { status, json } = run('demo', '--json', '--out', 'demo');
  expect(status).toBe(0);
  const result = json() as {
    states: string[];
    can: Record<string, string>;
    attached: string[];
    removed: boolean;
    slack: unknown[];
    files: string[];
  };
  expect(result.states).toEqual(['requested', 'drafted', 'approved', 'granted', 'expired']);
  expect(result.can).toEqual({ before: 'implicitDeny', during: 'allowed', after: 'implicitDeny' });
  expect(result.attached).toHaveLength(1);
  expect(result.removed).toBe(true);
  expect(result.files.filter((file) => /^(?:requests|policies)\//.test(file))).toHaveLength(3);
  expect(result.files).toEqual(
    expect.arrayContaining(['issue.md', 'pull-request.md', 'slack.html', 'report/index.html']),
  );
  const written = readdirSync(join(folder, 'demo'), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(join(folder, 'demo'), join(each.parentPath, each.name)));
  expect([...result.files].sort()).toEqual(written.sort());
  for (const file of result.files) expect(readFileSync(join(folder, 'demo', file), 'utf8')).not.toBe('');
  // The report knows every kind of event that this tool writes, what Slack was told included.
  const metrics: unknown = JSON.parse(readFileSync(join(folder, 'demo/report/metrics.json'), 'utf8'));
  expect(metrics).toMatchObject({ problems: [], problemCount: 0 });
});

test.each(['abc', '-4', '65535', '', '1e3', '80.5'])('sandbox --port "%s" says what a port is', (port) => {
  const { status, stdout, stderr } = run('sandbox', `--port=${port}`);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`'${port}' is invalid`);
  expect(stderr).toContain('A port is a whole number from 0 to 65534.');
});

test('--version is that of package.json', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const { status, stdout, stderr } = run('--version');
  expect([status, stderr]).toEqual([0, '']);
  expect({ version: stdout.trim() }).toEqual({ version: (manifest as { version: string }).version });
});

test('whoever reads only the first line is not told of it', () => {
  const many = Array.from({ length: 20_000 }, () => FILES['batch.jsonl']).join('\n');
  writeFileSync(join(folder, 'many.jsonl'), many);
  for (const command of ['demo', 'can --batch many.jsonl']) {
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '--norc',
        '-c',
        `"$0" "$1" ${command} | head -1; exit "\${PIPESTATUS[0]}"`,
        process.execPath,
        join(dist, 'cli.js'),
      ],
      { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } },
    );
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toHaveLength(2);
  }
}, 60_000);
