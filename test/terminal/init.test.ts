import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
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
import { init as runInit, type InitArguments } from '../../src/terminal/init-command.ts';
import { ALICE, company, START } from '../action/company.ts';
import { ALONE } from '../setup/alone.ts';

/** `aws-jit init` in a folder in memory: what it leaves is what our own readers accept. */
const SHA = '0123456789abcdef0123456789abcdef01234567';
const OPTIONS: InitArguments = {
  repository: 'acme/aws-access',
  repositoryId: '4242',
  ownerId: '77',
  account: ['prod=111122223333', 'staging=444455556666'],
  services: 's3,logs',
  owner: ['@bob', '@acme-admin'],
  approver: ['@carol'],
  uses: `acme/aws-jit-permissions@${SHA} # v1.2.3`,
  region: 'eu-west-1',
};

async function init(changes: InitArguments = {}, present: Readonly<Record<string, string>> = {}) {
  const folder = new Map(Object.entries(present));
  const run = async (args: InitArguments) => {
    const said = { stdout: '', stderr: '' };
    const status = await runInit(args, ALONE, {
      read: (path) => Promise.resolve(folder.get(path)),
      write: (path, text) => Promise.resolve(void folder.set(path, text)),
      stdout: (text) => void (said.stdout += text),
      stderr: (text) => void (said.stderr += text),
    });
    return { status, ...said };
  };
  return {
    ...(await run({ ...OPTIONS, ...changes })),
    /** Run again, with nothing but these options. */
    again: (args: InitArguments = {}) => run(args),
    folder,
    files: () => Object.fromEntries(folder),
  };
}

const configurationIn = (files: Record<string, string>) => {
  const config = readConfig(files['aws-jit.yml'] ?? '', loadCatalog().services);
  if (!config.ok) throw new Error(config.problems.map(({ message }) => message).join('\n'));
  return config.value;
};

describe('an empty repository', () => {
  test('gets everything, and our own readers accept it', async () => {
    const { status, stderr, files } = await init();
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

  test('calls the action by full commit, and nothing of its own', async () => {
    const written = (await init()).files();
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
    const written = (await init()).files();
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
    const written = (await init({ account: ['prod=111122223333'] })).files();
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

describe('once aws-jit.yml is there', () => {
  test('it is the one source: nothing else has to be told, and nothing changes', async () => {
    const scene = await init();
    const first = scene.files();
    const { status, stdout } = await scene.again();
    expect({ status, files: scene.files() }).toEqual({ status: 0, files: first });
    expect(stdout).toContain('All files are as they follow from aws-jit.yml');
    expect(stdout).toContain('rulesets --input deploy/ruleset.json');
  });

  test.each<[string, InitArguments, string]>([
    ['another Region', { region: 'us-east-1' }, 'aws_region: eu-west-1'],
    ['another id', { account: ['prod=999999999999'] }, 'prod is 999999999999 by option'],
    [
      'another backend',
      { identityCenterAccount: ['prod=111122223333'] },
      'through identity-center by option',
    ],
    ['other services', { services: 's3' }, 'allowed_services: logs,s3'],
    ['an owner whom CODEOWNERS lack', { owner: ['@mallory'] }, 'CODEOWNERS do not name @mallory'],
    ['a channel', { slackChannel: '#x' }, 'has no slack_notification_channel'],
    ['an Identity Center', { portal: 'https://a.awsapps.com/start' }, 'has no identity_center'],
    ['a boundary', { boundary: 'arn:aws:iam::111122223333:policy/mine' }, 'has the boundary'],
  ])('what says otherwise is refused: %s', async (_, args, why) => {
    const scene = await init();
    const first = scene.files();
    const { status, stderr } = await scene.again(args);
    expect({ status, files: scene.files() }).toEqual({ status: 2, files: first });
    expect(stderr).toContain(why);
    expect(stderr).toContain('aws-jit.yml is the source');
  });

  test('of an account that is not there, it says the lines; with them, its stack is due and nothing is lacking', async () => {
    const scene = await init();
    const { stderr } = await scene.again({ account: ['data=555566667777'] });
    const lines = /^Under accounts:\n([\s\S]+?)\n\n/m.exec(stderr)?.[1] ?? '';
    scene.folder.set(
      'aws-jit.yml',
      (scene.folder.get('aws-jit.yml') ?? '').replace('accounts:\n', `accounts:\n${lines}\n`),
    );
    const due = await scene.again();
    expect(due.status).toBe(1);
    expect(due.stdout).toContain('missing deploy/data.parameters.json');
    expect(due.stdout).toMatch(/^\+.*444455556666:role\/aws-jit\/aws-jit-granter-4242/m);
    expect(scene.folder.has('deploy/data.parameters.json')).toBe(false);
    expect(await scene.again({ write: ['all'] })).toMatchObject({ status: 0, stderr: '' });
    expect(scene.folder.has('deploy/data.parameters.json')).toBe(true);
    expect((await scene.again()).status).toBe(0);
  });

  test('where it does not say how the jobs reach an account, it is told what to add', async () => {
    const bare =
      'aws_region: eu-west-1\nallowed_services: [s3]\naccounts: {a: {id: "111122223333"}, b: {id: "222233334444"}}\n';
    const { status, stderr } = await init(
      { account: [], services: 's3' },
      { 'aws-jit.yml': bare, CODEOWNERS: '* @bob @acme-admin @carol\n' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain(
      'accounts → b:\n    granter_role: arn:aws:iam::222233334444:role/aws-jit/aws-jit-granter-4242\n',
    );
    expect(stderr).toContain('accounts → a:\n    boundary: ');
  });

  test('only what is asked for is written: a path, what is missing, or all', async () => {
    const scene = await init();
    const written = scene.files();
    const spoilt = () => {
      scene.folder.set('deploy/ruleset.json', '{}\n');
      scene.folder.delete('deploy/setup.sh');
      scene.folder.set('requests/README.md', 'ours\n');
    };
    spoilt();
    const shown = await scene.again();
    expect(shown).toMatchObject({ status: 1 });
    expect(shown.stdout).toMatch(/^-\{\}$/m);
    expect(shown.stdout).toContain('missing deploy/setup.sh');
    expect(scene.folder.get('deploy/ruleset.json')).toBe('{}\n');
    await scene.again({ write: ['missing'] });
    expect([scene.folder.get('deploy/ruleset.json'), scene.folder.get('deploy/setup.sh')]).toEqual([
      '{}\n',
      written['deploy/setup.sh'],
    ]);
    spoilt();
    await scene.again({ write: ['deploy/ruleset.json'] });
    expect([scene.folder.get('deploy/ruleset.json'), scene.folder.has('deploy/setup.sh')]).toEqual([
      written['deploy/ruleset.json'],
      false,
    ]);
    expect(await scene.again({ write: ['aws-jit.yml'] })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('init does not write that file') as unknown,
    });
    await scene.again({ write: ['all'] });
    expect(scene.files()).toEqual({ ...written, 'requests/README.md': 'ours\n' });
  });

  test('a pin that is there stays, and another is shown before it is written', async () => {
    const scene = await init();
    const other = `acme/aws-jit-permissions@${'f'.repeat(40)}`;
    const { status, stdout } = await scene.again({ uses: other });
    expect(status).toBe(1);
    expect(stdout).toContain(`+      - uses: ${other}`);
    await scene.again({ uses: other, write: ['all'] });
    expect((await scene.again()).status).toBe(0);
    expect(scene.folder.get('.github/workflows/aws-jit-grant.yml')).toContain(other);
  });

  test('as many jobs are written as its accounts need', async () => {
    const many = Array.from({ length: 5 }, (_, n) => `  a${n}: {id: "${String(n).padStart(12, '1')}"}\n`);
    const mine = `aws_region: eu-west-1\nallowed_services: [s3, logs]\nmax_accounts_per_job: 2\naccounts:\n${many.join('')}`;
    const { folder } = await init({ account: [], write: ['all'] }, { 'aws-jit.yml': mine });
    expect(folder.get('.github/workflows/aws-jit-grant.yml')).toContain('share: [1/3, 2/3, 3/3]');
    expect(folder.get('aws-jit.yml')).toBe(mine);
    expect((await init()).folder.get('.github/workflows/aws-jit-grant.yml')).not.toContain('share:');
  });

  test('one that cannot be read stops it before anything is written', async () => {
    const { status, stderr, files } = await init({}, { 'aws-jit.yml': 'aws_region: [\n' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^aws-jit\.yml:\d+: /);
    expect(Object.keys(files())).toEqual(['aws-jit.yml']);
  });
});

test('what is there before the first time is kept', async () => {
  const { status, stdout, folder } = await init(
    {},
    { 'requests/README.md': 'ours\n', 'deploy/ruleset.json': '{}\n' },
  );
  expect([folder.get('requests/README.md'), folder.get('deploy/ruleset.json')]).toEqual(['ours\n', '{}\n']);
  expect(stdout).toContain('kept   deploy/ruleset.json (differs)\n');
  expect(status).toBe(1);
});

test('CODEOWNERS at another place are not replaced by ours; what they leave open is said', async () => {
  const { status, stderr, files } = await init({}, { CODEOWNERS: '/requests/ @bob\n' });
  expect(status).toBe(1);
  expect(Object.keys(files())).not.toContain('.github/CODEOWNERS');
  expect(stderr).toContain('aws-jit.yml');
  expect(stderr).toContain('CODEOWNERS');
});

test('nothing is pushed, and so nothing scheduled, before roles and environments are there', async () => {
  const { stdout } = await init({ model: 'gpt', appClientId: 'Iv1.x' });
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

test('what Identity Center needs is there for when it is', async () => {
  const written = (await init()).files();
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

  test('have every parameter that the template asks for, and no other', async () => {
    const written = (await init()).files();
    expect(written['deploy/account.yml']).toBe(read('deploy/account.yml'));
    for (const account of ['prod', 'staging']) {
      const names = Object.keys(parametersIn(written, account));
      expect(names.filter((name) => !Object.hasOwn(known, name))).toEqual([]);
      const needed = Object.entries(known).filter(([, { Default }]) => Default === undefined);
      expect(needed.map(([name]) => name).filter((name) => !names.includes(name))).toEqual([]);
    }
  });

  test('trust exactly the workflows that assume the role', async () => {
    const written = (await init()).files();
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

  test('of other accounts trust the first one, which may assume their roles', async () => {
    const written = (await init()).files();
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
  test('names every environment that a workflow uses, the ruleset, the setting and each stack', async () => {
    const { stdout, files } = await init();
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

  test('tells about the app where teams own something', async () => {
    expect((await init({ owner: ['@acme/security'] })).stdout).toContain('AWS_JIT_APP_KEY');
    expect((await init({ owner: ['@acme/security'] })).stdout).toContain('--env aws-jit-grant < KEY.pem');
    const { files } = await init({ owner: ['@acme/security'], appClientId: 'Iv23abc' });
    expect(files()['.github/workflows/aws-jit-grant.yml']).toContain('client-id: Iv23abc');
  });
});

test('a model: named in the configuration, its key where something is drafted, and where the set-up is looked at', async () => {
  const { status, stdout, files } = await init({ model: 'm-1', modelUrl: 'https://llm.example.com/v1' });
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
  expect(given.map((step) => step.with?.command)).toEqual([
    'draft',
    'draft',
    'comment',
    'draft',
    'draft',
    'doctor',
  ]);
  expect(Object.values((await init()).files()).join('')).not.toContain('OPENAI_API_KEY');
});

test.each<[string, InitArguments, string]>([
  ['a tag instead of a commit', { uses: 'acme/aws-jit-permissions@v1' }, '--uses'],
  ['an account without a name', { account: ['111122223333'] }, '--account'],
  ['an account id that is too short', { account: ['prod=1111'] }, '--account'],
  ['the same account twice', { account: ['a=111122223333', 'b=111122223333'] }, '111122223333'],
  ['a Region that is none', { region: 'Frankfurt' }, '--region'],
  ['an owner without @', { owner: ['bob'] }, '--owner'],
  ['an owner who is two', { owner: ['@bob @eve'] }, '--owner'],
  ['an owner whom GitHub would skip', { owner: ['@bob!'] }, '--owner'],
  ['a runner that is an expression', { runner: '${{ vars.RUNNER }}' }, '--runner'],
  ['a runner with a second line', { runner: 'ubuntu\n    env: {}' }, '--runner'],
  ['a repository without an owner', { repository: 'access' }, '--repository'],
  ['a repository that is a command', { repository: 'acme/$(id)' }, '--repository'],
  ['an id that is a login', { ownerId: 'acme' }, '--owner-id'],
  ['a model without a name', { modelUrl: 'https://llm.example.com/v1' }, '--model-url'],
  ['a model at a place that is no URL', { model: 'm', modelUrl: 'llm' }, 'model.base_url'],
  ['services that are no prefixes', { services: 'S3, Logs' }, 'allowed_services'],
  [
    'Identity Center without saying which',
    { identityCenterAccount: ['dev=222233334444'] },
    '--identity-store',
  ],
  ['an account called as a file of ours', { account: ['identity-center=111122223333'] }, 'identity-center'],
  [
    'roles in two accounts',
    { granterRole: 'arn:aws:iam::111122223333:role/g', revokerRole: 'arn:aws:iam::444455556666:role/r' },
    'in one account',
  ],
  ['a list of people that is not there', { people: 'people.csv' }, 'people.csv'],
  ['members without GitHub', { members: true }, '--members'],
])('%s is refused, and nothing is written', async (_, changes, named) => {
  const scene = await init(changes).catch((error: unknown) => String(error));
  if (typeof scene === 'string') {
    expect(scene).toContain(named);
    return;
  }
  expect(scene.status).toBe(2);
  expect(scene.stderr).toContain(named);
  expect(scene.files()).toEqual({});
});
