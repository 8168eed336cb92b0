import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

/** What cannot be read is said by every command in the same words, and ends with 2: through the built program. */
const dist = process.env['AWS_JIT_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const root = process.getuid?.() === 0;
/** Root may read everything: then the program runs as nobody, from a copy that nobody may read. */
const NOBODY = 65_534;

let folder: string;
let program: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'aws-jit-unread-')));
  chmodSync(folder, 0o777);
  program = join(dist, 'cli.js');
  if (root) {
    cpSync(dist, join(folder, 'dist'), { recursive: true });
    program = join(folder, 'dist', 'cli.js');
  }
  write('policy.json', '{"Version":"2012-10-17","Statement":[]}');
  write(
    'request.yml',
    'account: prod\nservices: [s3]\nresources: ["arn:aws:s3:::exports/*"]\naccess: read\nreason: Download the export files\nduration: 8h\n',
  );
  mkdirSync(join(folder, 'ledger', 'events'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function run(args: readonly string[], cwd = '.', env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [program, ...args], {
    cwd: join(folder, cwd),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: join(folder, 'home'), ...env },
    ...(root ? { uid: NOBODY, gid: NOBODY } : {}),
  });
}

const KINDS = {
  folder: {
    why: 'it is a folder; name a file',
    make: (path: string) => mkdirSync(path, { recursive: true }),
  },
  missing: { why: 'there is no such file', make: () => undefined },
  closed: {
    why: 'you may not read it',
    make: (path: string) => {
      writeFileSync(path, '{}');
      chmodSync(path, 0);
    },
  },
  binary: {
    why: 'it is no UTF-8 text; save it as UTF-8',
    make: (path: string) => {
      writeFileSync(path, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0x00));
    },
  },
  empty: {
    why: 'it is empty',
    make: (path: string) => {
      writeFileSync(path, '\n');
    },
  },
} as const;
type Kind = keyof typeof KINDS;
const ALL = Object.keys(KINDS) as Kind[];

const COMMANDS: readonly (readonly string[])[] = [
  ['can', 'FILE', '--action', 's3:GetObject', '--resource', '*'],
  ['can', '--batch', 'FILE'],
  ['check', 'FILE'],
  ['check', 'policy.json', '--config', 'FILE'],
  ['check', 'policy.json', '--request', 'FILE'],
  ['check', '--held', 'FILE', 'policy.json'],
  ['draft', 'FILE'],
  ['draft', '--batch', 'FILE'],
  ['draft', 'request.yml', '--config', 'FILE'],
  ['stamp', 'FILE', '--expires', '2026-11-22T20:00:00Z'],
  ['form', '--check', '--config', 'FILE'],
  ['report', '--ledger', 'ledger', '--out', 'out', '--usage', 'FILE'],
];

describe('a file that is named', () => {
  beforeAll(() => {
    for (const kind of ALL) KINDS[kind].make(join(folder, kind));
  });
  test.each(COMMANDS.map((command) => ({ command: command.join(' '), args: command })))(
    '$command',
    ({ args }) => {
      const answers = ALL.map((kind) => {
        const { status, stdout, stderr } = run(args.map((each) => (each === 'FILE' ? kind : each)));
        return { kind, status, stdout, stderr };
      });
      expect(answers).toEqual(
        ALL.map((kind) => ({
          kind,
          status: 2,
          stdout: '',
          stderr: `aws-jit: ${kind} cannot be read (${KINDS[kind].why}).\n`,
        })),
      );
    },
    60_000,
  );
});

describe('aws-jit.yml in the present folder', () => {
  test.each(ALL)(
    '%s',
    (kind) => {
      mkdirSync(join(folder, 'here', kind), { recursive: true });
      KINDS[kind].make(join(folder, 'here', kind, 'aws-jit.yml'));
      write(`here/${kind}/policy.json`, '{"Version":"2012-10-17","Statement":[]}');
      const said = `aws-jit: aws-jit.yml cannot be read (${KINDS[kind].why}).\n`;
      for (const args of [
        ['form', '--check'],
        ['workflows', '--check'],
        ['curated', 'pull'],
      ])
        expect([args, ...answer(run(args, join('here', kind)))]).toEqual([args, 2, '', said]);
      // `check` judges by the strict defaults where there is no configuration.
      if (kind !== 'missing')
        expect(answer(run(['check', 'policy.json'], join('here', kind)))).toEqual([2, '', said]);
    },
    60_000,
  );
});

describe('use', () => {
  const path = join('requests', 'prod', '2026-11', '7.yml');
  test.each(ALL)(
    'a request that is %s, and an AWS configuration that is',
    (kind) => {
      const here = join('use', kind);
      mkdirSync(join(folder, here, 'requests', 'prod', '2026-11'), { recursive: true });
      KINDS[kind].make(join(folder, here, path));
      // A request that is nowhere is not here; it was not named by its path.
      if (kind !== 'missing')
        expect(answer(run(['use', '7'], here))).toEqual([
          2,
          '',
          `aws-jit: ${path} cannot be read (${KINDS[kind].why}).\n`,
        ]);
      KINDS[kind].make(join(folder, here, 'config'));
      // What is written by us may be absent or empty.
      if (kind === 'missing' || kind === 'empty') return;
      expect(answer(run(['use', '7'], here, { AWS_CONFIG_FILE: 'config' }))).toEqual([
        2,
        '',
        `aws-jit: config cannot be read (${KINDS[kind].why}).\n`,
      ]);
    },
    60_000,
  );
});

test('a ledger that is no folder', () => {
  write('a-file', 'x');
  mkdirSync(join(folder, 'no-ledger'), { recursive: true });
  mkdirSync(join(folder, 'locked', 'events'), { recursive: true });
  chmodSync(join(folder, 'locked', 'events'), 0);
  for (const ledger of ['a-file', 'nowhere', 'no-ledger', 'locked'])
    for (const asks of [
      ['--out', 'out'],
      ['--resource', 'arn:aws:s3:::b/k'],
    ]) {
      const { status, stdout, stderr } = run(['report', '--ledger', ledger, ...asks]);
      expect([ledger, status, stdout]).toEqual([ledger, 2, '']);
      expect(stderr).toContain(`aws-jit: ${ledger} `);
      expect(stderr).toContain('Give a checkout of the ledger branch');
      expect(stderr).not.toMatch(/E[A-Z]{4,}|\n {4}at /);
    }
}, 60_000);

test('several files: what can be read is answered, and what cannot is said', () => {
  const { status, stdout, stderr } = run(['check', 'missing', 'policy.json', 'binary', '--json']);
  expect(status).toBe(2);
  expect(stderr).toBe(
    `aws-jit: missing cannot be read (${KINDS.missing.why}).\naws-jit: binary cannot be read (${KINDS.binary.why}).\n`,
  );
  expect(JSON.parse(stdout)).toMatchObject({ results: [{ file: 'policy.json' }] });
  const drafted = run(['draft', 'missing', 'request.yml', 'binary', '--json']);
  expect([drafted.status, drafted.stderr]).toEqual([2, stderr]);
  expect(JSON.parse(drafted.stdout)).toMatchObject({ results: [{ file: 'request.yml' }] });
}, 60_000);

describe('a place that cannot be written to', () => {
  test.each([
    { args: ['demo', '--out', 'a-file'] },
    { args: ['demo', '--out', 'a-file/below'] },
    { args: ['report', '--ledger', 'ledger', '--out', 'a-file'] },
  ])('$args is said before anything is done', ({ args }) => {
    write('a-file', 'x');
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      `aws-jit: ${args.at(-1) ?? ''} cannot be written to (there is a file of that name; name a folder).\n`,
    );
  });
  test('a file that is generated', () => {
    write(
      'generates/aws-jit.yml',
      'aws_region: eu-west-1\nallowed_services: [s3]\naccounts: {prod: {id: "111122223333"}}\n',
    );
    write('generates/.github', 'x');
    if (root) chmodSync(join(folder, 'generates'), 0o755);
    const { status, stderr } = run(['form'], 'generates');
    expect([status, stderr]).toEqual([
      2,
      'aws-jit: .github/ISSUE_TEMPLATE/aws-access.yml cannot be written (a file stands where its folder would be).\n',
    ]);
  });
});

function answer({ status, stdout, stderr }: ReturnType<typeof run>) {
  return [status, stdout, stderr] as const;
}
