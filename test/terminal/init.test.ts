import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, parseDocument } from 'yaml';
import { protectionProblems } from '../../src/approval/branch-protection.ts';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { connect } from '../../src/github/github-client.ts';
import { readRepository } from '../../src/github/approval-facts/facts-repository.ts';
import { issueForm } from '../../src/request/form/issue-form.ts';
import { PROTECTED, startGitHub } from '../../sandbox/github/github.ts';
import { SandboxClock } from '../../sandbox/clock.ts';
import { Faults } from '../../sandbox/faults.ts';
import { ALICE, company, START } from '../action/company.ts';

/** `aws-jit init` through the built program: what it leaves is what our own readers accept. */
const dist = process.env['AWS_JIT_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const SHA = '0123456789abcdef0123456789abcdef01234567';
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  repository: ['acme/aws-access'],
  'repository-id': ['4242'],
  'owner-id': ['77'],
  account: ['prod=111122223333', 'staging=444455556666'],
  services: ['s3,logs'],
  owner: ['@bob', '@acme-admin'],
  approver: ['@carol'],
  uses: [`acme/aws-jit-permissions@${SHA} # v1.2.3`],
  region: ['eu-west-1'],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aws-jit-init-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `init` in a folder of its own that holds `files`. */
function init(
  changes: Readonly<Record<string, readonly string[]>> = {},
  files: Readonly<Record<string, string>> = {},
) {
  const cwd = mkdtempSync(join(folder, 'repository-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const args = Object.entries({ ...OPTIONS, ...changes }).flatMap(([name, values]) =>
    values.flatMap((value) => [`--${name}`, value]),
  );
  const run = () =>
    spawnSync(process.execPath, [join(dist, 'cli.js'), 'init', ...args], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '' },
    });
  return { ...run(), again: run, files: () => filesBelow(cwd) };
}

const filesBelow = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => join(root, path))
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(root, path), readFileSync(path, 'utf8')]),
  );

const configurationIn = (files: Record<string, string>) => {
  const config = readConfig(files['aws-jit.yml'] ?? '', loadCatalog().services);
  if (!config.ok) throw new Error(config.problems.map(({ message }) => message).join('\n'));
  return config.value;
};

describe('an empty repository', () => {
  test('gets everything, and our own readers accept it', () => {
    const { status, stderr, files } = init();
    expect([status, stderr]).toEqual([0, '']);
    const written = files();
    expect(Object.keys(written)).toEqual(
      expect.arrayContaining([
        '.github/CODEOWNERS',
        '.github/ISSUE_TEMPLATE/aws-access.yml',
        '.github/workflows/aws-jit-grant.yml',
        '.github/workflows/aws-jit-request.yml',
        '.github/workflows/aws-jit-revoke.yml',
        '.github/workflows/aws-jit-schedule.yml',
        'aws-jit.yml',
        'deploy/account.yml',
        'deploy/identity-center-scp.json',
        'deploy/identity-center.yml',
        'deploy/ruleset.json',
        'policies/README.md',
        'requests/README.md',
      ]),
    );
    const config = configurationIn(written);
    expect([...config.accounts.keys()]).toEqual(['prod', 'staging']);
    expect(written['.github/ISSUE_TEMPLATE/aws-access.yml']).toBe(issueForm(config));
  });

  test('calls the action by full commit, and nothing of its own', () => {
    const written = init().files();
    for (const [path, text] of Object.entries(written).filter(([name]) => name.includes('workflows/'))) {
      const used = [...text.matchAll(/^ +(?:- )?uses: (\S+)/gm)].map(([, what]) => what ?? '');
      expect(used).toContain(`acme/aws-jit-permissions@${SHA}`);
      expect({ path, loose: used.filter((what) => !/@[0-9a-f]{40}$/.test(what)) }).toEqual({
        path,
        loose: [],
      });
    }
  });

  test('is protected once the ruleset that it ships is imported, and not before', async () => {
    const written = init().files();
    const ruleset = JSON.parse(written['deploy/ruleset.json'] ?? '{}') as {
      target: string;
      enforcement: string;
      bypass_actors: unknown[];
      conditions: unknown;
      rules: typeof PROTECTED;
    };
    expect(ruleset).toMatchObject({
      target: 'branch',
      enforcement: 'active',
      bypass_actors: [],
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    });
    const github = await startGitHub({ clock: new SandboxClock(START), faults: new Faults() });
    try {
      for (const login of ['bob', 'carol', 'acme-admin']) github.addUser(login);
      github.addOrganization('acme');
      const problems = async (name: string, rules: typeof PROTECTED) => {
        github.addRepository({
          owner: 'acme',
          name,
          files: written,
          rules,
          people: { bob: 'write', carol: 'write', 'acme-admin': 'write' },
        });
        const token = github.tokenOf('github-actions[bot]');
        const quiet = { info: () => undefined, warning: () => undefined, error: () => undefined };
        const to = connect({ token, repository: `acme/${name}`, apiUrl: github.url, log: quiet });
        return protectionProblems({ ...(await readRepository(to)), curated: true, presets: true }).map(
          ({ code }) => code,
        );
      };
      expect(await problems('protected', ruleset.rules)).toEqual([]);
      expect(await problems('open', [])).toContain('rule-missing');
    } finally {
      await github.close();
    }
  });

  test('grants: from the form to a policy in AWS, with the files that were written', async () => {
    const written = init({ account: ['prod=111122223333'] }).files();
    const kept = Object.fromEntries(Object.entries(written).filter(([path]) => path !== 'aws-jit.yml'));
    const scene = await company({
      // The people, the boundary and the stand-in's address are those of the example company.
      configure: (example) => {
        const [boundary] = /^ +boundary: .+$/m.exec(example) ?? [];
        const people = example.slice(example.indexOf('identities:'), example.indexOf('resources:'));
        return (written['aws-jit.yml'] ?? '')
          .replace(/^ +boundary: .+$/m, boundary ?? '')
          .replace('identities:\n', people)
          .replace('resources:\n', 'resources:\n  nightly-exports: arn:aws:s3:::acme-nightly-exports/*\n')
          .concat(/^endpoints: .+\n/m.exec(example)?.[0] ?? '');
      },
      files: kept,
    });
    try {
      await scene.granted('alice');
      expect(scene.attached(ALICE)).toHaveLength(1);
    } finally {
      await scene.close();
    }
  });
});

describe('what is there already', () => {
  test('is kept, and a second run changes nothing', () => {
    const { again, files } = init({}, { 'requests/README.md': 'ours\n' });
    const first = files();
    expect(first['requests/README.md']).toBe('ours\n');
    const { status, stdout } = again();
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/^wrote/m);
    expect(files()).toEqual(first);
  });

  test('where it differs, that is said, with how to choose; what is the same is only kept', () => {
    const { again, stdout } = init({}, { 'requests/README.md': 'ours\n' });
    expect(stdout).toContain('kept   requests/README.md (differs)\n');
    expect(stdout).toContain('delete that file, run this init again');
    const second = again().stdout;
    expect(second).toContain('kept   requests/README.md (differs)\n');
    expect(second).toContain('kept   .github/workflows/aws-jit-grant.yml\n');
    const same = init();
    expect(same.again().stdout).not.toContain('differs');
  });

  test('as many jobs are written as the accounts in the configuration that is there need', () => {
    const many = Array.from({ length: 5 }, (_, n) => `  a${n}: {id: "${String(n).padStart(12, '1')}"}\n`);
    const mine = `aws_region: eu-west-1\nallowed_services: [s3]\nmax_accounts_per_job: 2\naccounts:\n${many.join('')}`;
    const written = init({}, { 'aws-jit.yml': mine }).files();
    expect(written['.github/workflows/aws-jit-grant.yml']).toContain('share: [1/3, 2/3, 3/3]');
    expect(init().files()['.github/workflows/aws-jit-grant.yml']).not.toContain('share:');
  });

  test('the issue form follows from the configuration that is there', () => {
    const mine = 'aws_region: eu-west-1\nallowed_services: [sqs]\naccounts: {blue: {id: "111122223333"}}\n';
    const written = init({}, { 'aws-jit.yml': mine }).files();
    expect(written['aws-jit.yml']).toBe(mine);
    expect(written['.github/ISSUE_TEMPLATE/aws-access.yml']).toBe(issueForm(configurationIn(written)));
  });

  test('a configuration that cannot be read stops it before anything is written', () => {
    const { status, stderr, files } = init({}, { 'aws-jit.yml': 'aws_region: [\n' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^aws-jit\.yml:\d+: /);
    expect(Object.keys(files())).toEqual(['aws-jit.yml']);
  });

  test('CODEOWNERS at another place are not replaced by ours; what they leave open is said', () => {
    const { status, stderr, files } = init({}, { CODEOWNERS: '/requests/ @bob\n' });
    expect(status).toBe(1);
    expect(Object.keys(files())).not.toContain('.github/CODEOWNERS');
    expect(stderr).toContain('aws-jit.yml');
    expect(stderr).toContain('CODEOWNERS');
  });
});

test('nothing is pushed, and so nothing scheduled, before roles and environments are there', () => {
  const { stdout } = init({ model: ['gpt'], 'app-client-id': ['Iv1.x'] });
  const places = [
    'Do not push them yet',
    'cloudformation deploy',
    'Create the environments',
    'open pull requests',
    'AWS_JIT_APP_KEY',
    'OPENAI_API_KEY',
    'git push',
    'rulesets --input',
    'issues/new/choose',
  ].map((words) => stdout.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('what Identity Center needs is there for when it is', () => {
  const written = init().files();
  for (const path of ['deploy/identity-center.yml', 'deploy/identity-center-scp.json'])
    expect(written[path]).toBe(read(path));
});

describe('the stacks', () => {
  const template = parseDocument(
    readFileSync(fileURLToPath(new URL('../../deploy/account.yml', import.meta.url)), 'utf8'),
    { logLevel: 'silent' },
  );
  const known = (template.toJS() as { Parameters: Record<string, { Default?: string }> }).Parameters;
  const parametersIn = (files: Record<string, string>, account: string): Record<string, string> =>
    Object.fromEntries(
      (
        JSON.parse(files[`deploy/${account}.parameters.json`] ?? '[]') as {
          ParameterKey: string;
          ParameterValue: string;
        }[]
      ).map(({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue]),
    );

  test('have every parameter that the template asks for, and no other', () => {
    const written = init().files();
    expect(written['deploy/account.yml']).toBe(read('deploy/account.yml'));
    for (const account of ['prod', 'staging']) {
      const names = Object.keys(parametersIn(written, account));
      expect(names.filter((name) => !Object.hasOwn(known, name))).toEqual([]);
      const needed = Object.entries(known).filter(([, { Default }]) => Default === undefined);
      expect(needed.map(([name]) => name).filter((name) => !names.includes(name))).toEqual([]);
    }
  });

  test('trust exactly the workflows that assume the role', () => {
    const written = init().files();
    const { GrantWorkflows, RevokeWorkflows } = parametersIn(written, 'prod');
    const assuming = (role: string): string[] =>
      Object.entries(written)
        .filter(([path]) => path.startsWith('.github/workflows/'))
        .filter(([, text]) => rolesIn(text).includes(role))
        .map(([path]) => `acme/aws-access/${path}@refs/heads/main`)
        .sort();
    const role = (what: string): string => `arn:aws:iam::111122223333:role/aws-jit/aws-jit-${what}-4242`;
    expect(GrantWorkflows?.split(',').sort()).toEqual(assuming(role('granter')));
    expect(RevokeWorkflows?.split(',').sort()).toEqual(assuming(role('revoker')));
    expect(assuming(role('granter')).length).toBeGreaterThan(0);
  });

  test('of other accounts trust the first one, which may assume their roles', () => {
    const written = init().files();
    const config = configurationIn(written);
    const [prod, staging] = [...config.accounts.values()];
    expect(parametersIn(written, 'prod')['OtherGranterRoles']).toBe(staging?.granter_role);
    expect(parametersIn(written, 'prod')['OtherRevokerRoles']).toBe(staging?.revoker_role);
    expect(prod?.granter_role).toBeUndefined();
    expect(parametersIn(written, 'staging')['TrustedGranterRole']).toBe(
      'arn:aws:iam::111122223333:role/aws-jit/aws-jit-granter-4242',
    );
    expect(parametersIn(written, 'staging')['OtherGranterRoles']).toBeUndefined();
  });
});

/** The roles that the jobs of a workflow assume. */
function rolesIn(workflow: string): readonly string[] {
  const { jobs } = parse(workflow) as {
    jobs: Record<string, { steps: { with?: Record<string, unknown> }[] }>;
  };
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .map((step) => step.with?.['role-to-assume'])
    .filter((role) => typeof role === 'string');
}

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

describe('what remains by hand', () => {
  test('names every environment that a workflow uses, the ruleset, the setting and each stack', () => {
    const { stdout, files } = init();
    const written = files();
    const environments = Object.entries(written)
      .filter(([path]) => path.startsWith('.github/workflows/'))
      .flatMap(([, text]) =>
        Object.values((parse(text) as { jobs: Record<string, { environment?: string }> }).jobs),
      )
      .flatMap(({ environment }) => environment ?? []);
    const line = /^ +for name in (.+); do$/m.exec(stdout)?.[1]?.split(' ');
    expect(line).toEqual([...new Set(environments)].sort());
    expect(stdout).toContain('repos/acme/aws-access/rulesets --input deploy/ruleset.json');
    expect(stdout).toContain('can_approve_pull_request_reviews=true');
    for (const account of ['prod', 'staging'])
      expect(stdout).toContain(`file://deploy/${account}.parameters.json`);
    expect(stdout).not.toContain('AWS_JIT_APP_KEY');
  });

  test('tells about the app where teams own something', () => {
    expect(init({ owner: ['@acme/security'] }).stdout).toContain('AWS_JIT_APP_KEY');
    expect(init({ owner: ['@acme/security'] }).stdout).toContain('--env aws-jit-grant < KEY.pem');
    const { files } = init({ owner: ['@acme/security'], 'app-client-id': ['Iv23abc'] });
    expect(files()['.github/workflows/aws-jit-grant.yml']).toContain('client-id: Iv23abc');
  });
});

test('a model: named in the configuration, its key where something is drafted, and where the set-up is looked at', () => {
  const { status, stdout, files } = init({ model: ['m-1'], 'model-url': ['https://llm.example.com/v1'] });
  expect(status).toBe(0);
  expect(stdout).toContain('gh secret set OPENAI_API_KEY --repo acme/aws-access --env aws-jit-draft');
  const written = files();
  expect(configurationIn(written).model).toEqual({ name: 'm-1', base_url: 'https://llm.example.com/v1' });
  const steps = Object.entries(written)
    .filter(([path]) => path.startsWith('.github/workflows/'))
    .flatMap(([, text]) =>
      Object.values(
        (parse(text) as { jobs: Record<string, { steps: { with?: { command?: string }; env?: object }[] }> })
          .jobs,
      ),
    )
    .flatMap((job) => job.steps);
  const given = steps.filter(({ env }) => JSON.stringify(env ?? {}).includes('OPENAI_API_KEY'));
  // A comment can ask for another draft: /answer, /revise.
  // And a branch that somebody pushed to is drafted anew.
  // So is a draft that another version or configuration lets hold no longer.
  expect(given.map((step) => step.with?.command)).toEqual(['doctor', 'draft', 'draft', 'comment', 'draft', 'draft']);
  expect(Object.values(init().files()).join('')).not.toContain('OPENAI_API_KEY');
});

test.each([
  ['a tag instead of a commit', { uses: ['acme/aws-jit-permissions@v1'] }, '--uses'],
  ['an account without a name', { account: ['111122223333'] }, '--account'],
  ['an account id that is too short', { account: ['prod=1111'] }, '--account'],
  ['the same account twice', { account: ['a=111122223333', 'b=111122223333'] }, '111122223333'],
  ['a Region that is none', { region: ['Frankfurt'] }, 'aws_region'],
  ['an owner without @', { owner: ['bob'] }, '--owner'],
  ['an owner who is two', { owner: ['@bob @eve'] }, '--owner'],
  ['a runner that is an expression', { runner: ['${{ vars.RUNNER }}'] }, '--runner'],
  ['a runner with a second line', { runner: ['ubuntu\n    env: {}'] }, '--runner'],
  ['a repository without an owner', { repository: ['access'] }, '--repository'],
  ['an id that is a login', { 'owner-id': ['acme'] }, '--owner-id'],
  ['a model without a name', { 'model-url': ['https://llm.example.com/v1'] }, '--model-url'],
  ['a model at a place that is no URL', { model: ['m'], 'model-url': ['llm'] }, 'model.base_url'],
  ['services that are no prefixes', { services: ['S3, Logs'] }, 'allowed_services'],
])('%s is refused, and nothing is written', (_, changes, named) => {
  const { status, stderr, files } = init(changes);
  expect(status).toBe(2);
  expect(stderr).toContain(named);
  expect(files()).toEqual({});
});
