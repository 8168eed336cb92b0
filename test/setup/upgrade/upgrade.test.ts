import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { init } from '../../../src/terminal/init-command.ts';
import { sourceClone } from '../../../src/terminal/upgrade/source-clone.ts';
import { upgrade, type UpgradeArguments } from '../../../src/terminal/upgrade/upgrade-command.ts';
import { loadShippedFiles } from '../../../src/shipped/shipped-files.ts';
import { ALONE } from '../alone.ts';

/** `aws-jit upgrade` in an adopter's repository, from a real clone that has an earlier version, this one and a later one. */

const ACTION = 'acme/aws-jit-permissions';
const ACCOUNT = 'deploy/account.yml';
const now = loadShippedFiles();
/** As the earlier version had it: one permission fewer, and another comment. */
const EARLIER = now.account
  .replace('                  - iam:TagPolicy\n', '')
  .replace('# Creating with tags', '# With tags');

/** With this version's permissions. */
const REWORDED = now.account.replace('# Creating with tags', '# With tags');

let folder: string;
let earlier: string;
let reworded: string;
let present: string;
let later: string;
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
    encoding: 'utf8',
  }).trim();

function commit(account: string): string {
  writeFileSync(join(folder, ACCOUNT), account);
  writeFileSync(join(folder, 'deploy/ruleset.json'), now.ruleset);
  writeFileSync(join(folder, 'deploy/identity-center.yml'), now.identityCenter);
  writeFileSync(join(folder, 'deploy/identity-center-scp.json'), now.identityCenterScp);
  git('add', '-A');
  git('commit', '--quiet', '--allow-empty', '-m', 'x');
  return git('rev-parse', 'HEAD');
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aws-jit-clone-'));
  mkdirSync(join(folder, 'deploy'));
  git('init', '--quiet');
  earlier = commit(EARLIER);
  reworded = commit(REWORDED);
  present = commit(now.account);
  git('tag', 'v1.3.0');
  later = commit(now.account);
  git('checkout', '--quiet', present);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let files: Record<string, string>;
const io = (said: { out: string; err: string }) => ({
  read: (path: string) => Promise.resolve(files[path]),
  write: (path: string, text: string) => {
    files[path] = text;
    return Promise.resolve();
  },
  list: (within: string) =>
    Promise.resolve(
      Object.keys(files).flatMap((path) =>
        path.startsWith(`${within}/`) ? [path.slice(within.length + 1)] : [],
      ),
    ),
  stdout: (text: string) => void (said.out += text),
  stderr: (text: string) => void (said.err += text),
});
const pinned = (sha: string, tag?: string): string =>
  `${ACTION}@${sha}${tag === undefined ? '' : ` # ${tag}`}`;

/** A repository that was set up with the earlier version. */
beforeEach(async () => {
  files = {};
  await init(
    {
      repository: 'acme/access',
      repositoryId: '4242',
      ownerId: '77',
      account: ['prod=111122223333', 'staging=444455556666'],
      services: 's3,logs',
      owner: ['@bob'],
      approver: [],
      uses: pinned(earlier, 'v1.2.0'),
      region: 'eu-west-1',
      runner: 'ubuntu-24.04',
    },
    ALONE,
    io({ out: '', err: '' }),
  );
  files[ACCOUNT] = EARLIER;
});

async function run(args: Partial<UpgradeArguments> = {}, clone = folder) {
  const said = { out: '', err: '' };
  const all = { to: undefined, check: false, json: false, ...args };
  const code = await upgrade(all, await sourceClone(clone), io(said));
  return { code, ...said };
}
const pinsNow = (): readonly string[] => [
  ...new Set(
    Object.entries(files).flatMap(([path, text]) =>
      path.startsWith('.github/workflows/')
        ? [...text.matchAll(/uses: (acme\/.*)$/gm)].map(([, uses]) => uses ?? '')
        : [],
    ),
  ),
];

describe('to the version that the program is', () => {
  test('every pin moves, the template follows, and each account whose stack it is is named, first the one that GitHub reaches', async () => {
    // Called more often than the product is, and first by name.
    files['.github/workflows/aaa-build.yml'] =
      `jobs:\n  x:\n    steps:\n${`      - uses: acme/other@${earlier}\n`.repeat(40)}`;
    files['.github/workflows/own.yml'] =
      `jobs:\n  x:\n    steps:\n      - uses: ${pinned(earlier)}\n      - uses: ${pinned(earlier, 'v1.2.0')}\n        with: {command: draft}\n      - uses: acme/other@${earlier}\n`;
    const before = { ...files };
    const checked = await run({ check: true });
    expect([checked.code, files]).toEqual([1, before]);

    const { code, out } = await run();
    expect(code).toBe(0);
    expect(pinsNow()).toEqual([pinned(present, 'v1.3.0'), `acme/other@${earlier}`]);
    expect(files[ACCOUNT]).toBe(now.account);
    expect(out).toContain('+                  - iam:TagPolicy');
    expect(out.indexOf('prod (111122223333)')).toBeGreaterThan(0);
    expect(out.indexOf('staging (444455556666)')).toBeGreaterThan(out.indexOf('prod (111122223333)'));
    expect(out).toContain(`compare/${earlier}...${present}`);
    // Nothing but what was said has changed.
    const changed = Object.keys(files).filter((path) => files[path] !== before[path]);
    for (const path of changed) expect(out).toContain(`wrote   ${path}`);

    expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('Up to date') as unknown });
    expect(await run({ check: true })).toMatchObject({ code: 0 });
  });

  test('the same as JSON, for scripts', async () => {
    const { code, out, err } = await run({ json: true });
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      from: [pinned(earlier, 'v1.2.0')],
      to: pinned(present, 'v1.3.0'),
      written: true,
      stacks: [
        { template: ACCOUNT, account: '111122223333', name: 'prod' },
        { template: ACCOUNT, account: '444455556666', name: 'staging' },
      ],
    });
  });

  test('a comment that changed asks for no deployment', async () => {
    for (const [path, text] of Object.entries(files)) files[path] = text.replaceAll(earlier, reworded);
    files[ACCOUNT] = REWORDED;
    const { out } = await run();
    expect(files[ACCOUNT]).toBe(now.account);
    expect(out).toContain('No stack has to be deployed again.');
  });

  test('a template with changes of their own is shown and left alone; their stacks are named all the same', async () => {
    const theirs = EARLIER.replace('MaxSessionDuration: 3600', 'MaxSessionDuration: 7200');
    files[ACCOUNT] = theirs;
    const { code, out } = await run();
    expect([code, files[ACCOUNT]]).toEqual([0, theirs]);
    expect(out).toContain(`left alone  ${ACCOUNT}`);
    // What this version changes, and not what they did.
    expect(out).toContain('+                  - iam:TagPolicy');
    expect(out).not.toContain('7200');
    expect(out).toContain('prod (111122223333)');
  });

  test('changes of their own that this version does not touch are no matter', async () => {
    const theirs = now.account.replace('MaxSessionDuration: 3600', 'MaxSessionDuration: 7200');
    files[ACCOUNT] = theirs;
    for (const [path, text] of Object.entries(files)) files[path] = text.replaceAll(earlier, present);
    const { out } = await run();
    expect(files[ACCOUNT]).toBe(theirs);
    expect(out).not.toContain(ACCOUNT);
  });

  test('pins that Dependabot moved alone bring the rest after them', async () => {
    for (const [path, text] of Object.entries(files))
      files[path] = text.replaceAll(pinned(earlier, 'v1.2.0'), pinned(present, 'v1.3.0'));
    const { code, out } = await run();
    expect([code, files[ACCOUNT]]).toEqual([0, now.account]);
    expect(out).toContain(`wrote   ${ACCOUNT}`);
    expect(out).toContain('prod (111122223333)');
  });

  test('so they do where the template has changes of their own', async () => {
    for (const [path, text] of Object.entries(files))
      files[path] = text.replaceAll(pinned(earlier, 'v1.2.0'), pinned(present, 'v1.3.0'));
    files[ACCOUNT] = EARLIER.replace('MaxSessionDuration: 3600', 'MaxSessionDuration: 7200');
    const { out } = await run();
    expect(out).toContain(`left alone  ${ACCOUNT}`);
    expect(out).toContain('+                  - iam:TagPolicy');
  });

  test('a clone without its history cannot tell whose a template is, and writes nothing over it', async () => {
    const shallow = mkdtempSync(join(tmpdir(), 'aws-jit-shallow-'));
    try {
      execFileSync('git', [
        '-c',
        'advice.detachedHead=false',
        'clone',
        '--quiet',
        '--depth',
        '1',
        `file://${folder}`,
        shallow,
      ]);
      expect(await run({}, shallow)).toMatchObject({ code: 1 });
      const { out } = await run({ to: present }, shallow);
      expect(files[ACCOUNT]).toBe(EARLIER);
      expect(out).toContain(`left alone  ${ACCOUNT}`);
    } finally {
      rmSync(shallow, { recursive: true, force: true });
    }
  });
});

describe('a step that is not forward is not made without a word', () => {
  test.each([
    ['a later version', () => later, 'which is older'],
    ['a commit that the clone does not have', () => 'ab'.repeat(20), 'cannot be told from the clone'],
  ])('the pin is %s', async (_, at, words) => {
    for (const [path, text] of Object.entries(files)) files[path] = text.replaceAll(earlier, at());
    const before = { ...files };
    const refused = await run();
    expect([refused.code, refused.out, files]).toEqual([1, '', before]);
    expect(refused.err).toContain(words);
    expect(refused.err).toContain(`aws-jit upgrade --to ${present}`);
    expect((await run({ to: present })).code).toBe(0);
    expect(pinsNow()).toEqual([pinned(present, 'v1.3.0')]);
  });

  test('one file is moved further than the others', async () => {
    const path = '.github/workflows/aws-jit-grant.yml';
    files[path] = (files[path] ?? '').replaceAll(pinned(earlier, 'v1.2.0'), pinned(later));
    expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining(later) as unknown });
  });
});

describe('another version than the program is cannot be written', () => {
  test.each([
    ['a commit', () => later],
    ['a tag that is not there', () => 'v9.9.9'],
    ['an option of git', () => '--output=x'],
    ['a range', () => 'v1.2.0..v1.3.0'],
  ])('%s', async (_, to) => {
    const before = { ...files };
    const { code, err } = await run({ to: to() });
    expect([code, files]).toEqual([2, before]);
    expect(err).toMatch(/Run that version|must be a full commit/);
  });

  test('a clone with changes of its own is no version', async () => {
    writeFileSync(join(folder, ACCOUNT), 'changed');
    try {
      expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining(ACCOUNT) as unknown });
    } finally {
      git('checkout', '--quiet', '--', '.');
    }
  });

  test('outside of a clone the commit has to be named', async () => {
    const inside = join(folder, 'deploy');
    expect(await run({}, inside)).toMatchObject({ code: 2 });
    expect(await run({ to: 'v1.3.0' }, inside)).toMatchObject({ code: 2 });
    expect(await run({ to: present }, inside)).toMatchObject({ code: 0 });
    expect(pinsNow()).toEqual([pinned(present)]);
  });
});
