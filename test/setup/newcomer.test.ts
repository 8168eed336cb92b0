import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { issueBody } from '../../sandbox/example.ts';
import { jobRunner } from '../../sandbox/job-runner.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { jobsIn } from '../../sandbox/workflow-jobs.ts';
import { doctor } from '../../src/terminal/doctor-command.ts';
import { init, type InitArguments } from '../../src/terminal/init-command.ts';
import { centerAtHand } from '../../src/terminal/init/center-at-hand.ts';
import { githubAtHand } from '../../src/terminal/init/github-at-hand.ts';
import { upgrade } from '../../src/terminal/upgrade/upgrade-command.ts';
import { ROLE_KINDS } from '../../src/setup/doctor/role-kinds.ts';
import { DAILY, HOURLY } from '../../src/workflows/crons.ts';
import { START } from '../action/company.ts';
import { elapsed, within } from '../in-process/within.ts';
import { ADMIN_ROLE, ranBySchedule } from './doctor-scene.ts';
import { newcomerTools } from './newcomer-answers.ts';
import { runScript } from './command-line-tools.ts';

/**
 * What docs/setup.md says, from an empty repository to the first grant and its end, and an account more: one account of IAM, two of
 * Identity Center, twelve people. `aws`, `gh` and `git` act on the stand-ins. What the page does not say and is done here: where the
 * stand-ins answer, for the jobs and for the terminal, and that an hour passes until the schedule has run.
 */
const [PROD, CENTER, DEV, DATA, NEW] = [
  '111122223333',
  '999988887777',
  '222233334444',
  '333344445555',
  '444455556666',
] as const;
const PEOPLE = [
  'alice',
  'bob',
  'carol',
  'dave',
  'erin',
  'frank',
  'grace',
  'heidi',
  'ivan',
  'judy',
  'ken',
  'lena',
];

test('a newcomer comes from an empty repository to the first grant, upgrades, and adds an account', async () => {
  const sandbox = await startSandbox({
    at: START,
    accounts: [PROD, CENTER, DEV, DATA, NEW].map((id) => ({ id })),
  });
  const { github, aws, clock } = sandbox;
  clock.elapsed = elapsed;
  const home = mkdtempSync(join(tmpdir(), 'aws-jit-newcomer-'));
  const folder = join(home, 'access');
  try {
    // What a company has already.
    github.addOrganization('acme');
    github.addUser('acme-admin');
    for (const login of PEOPLE) github.addUser(login);
    const repository = github.addRepository({
      owner: 'acme',
      name: 'access',
      files: { 'README.md': '# Access\n' },
      people: { 'acme-admin': 'admin', alice: 'write', bob: 'write', carol: 'write' },
      settings: { actionsMayCreatePullRequests: false },
      rules: [],
    });
    github.addOrganization('example');
    github.addUser('maintainer');
    const action = github.addRepository({
      owner: 'example',
      name: 'aws-jit-permissions',
      files: { 'action.yml': 'name: AWS JIT Permissions\n' },
      people: { maintainer: 'admin' },
    });
    for (const login of PEOPLE) aws.account(PROD).createUser(login);
    const directory = aws.enableIdentityCenter({ account: CENTER, region: 'eu-west-1' });
    for (const login of PEOPLE) directory.addUser(`${login}@example.com`, { email: `${login}@example.com` });
    const keys = Object.fromEntries([PROD, CENTER].map((id) => [id, administrator(aws.account(id))]));
    for (const id of [CENTER, NEW]) administeredFrom(aws.account(id), PROD);
    const terminal = {
      GH_TOKEN: github.tokenOf('acme-admin'),
      GITHUB_API_URL: github.url,
      AWS_ENDPOINT_URL: aws.url,
    };

    // Step 1.
    const at = (path: string): string => join(folder, path);
    const io = (said: { text: string }) => ({
      read: (path: string) => Promise.resolve(textAt(at(path))),
      write: (path: string, text: string) => {
        mkdirSync(dirname(at(path)), { recursive: true });
        writeFileSync(at(path), text);
        return Promise.resolve();
      },
      stdout: (text: string) => void (said.text += text),
      stderr: (text: string) => void (said.text += text),
    });
    const set = async (options: InitArguments) => {
      const said = { text: '' };
      const around = {
        prompts: undefined,
        github: (name: string) => githubAtHand(terminal, name),
        origin: () => Promise.resolve('acme/access'),
        release: () => Promise.resolve(`example/aws-jit-permissions@${action.tip()}`),
        center: (region: string) => centerAtHand({ ...terminal, ...keys[CENTER] }, region),
      };
      return { code: await init(options, around, io(said)), text: said.text };
    };
    mkdirSync(folder);
    writeFileSync(at('../people.csv'), `login\n${PEOPLE.join('\n')}\n`);
    const first = await set({
      region: 'eu-west-1',
      account: [`prod=${PROD}`],
      identityCenterAccount: [`dev=${DEV}`, `data=${DATA}`],
      services: 's3,logs',
      owner: ['@bob', '@acme-admin'],
      approver: ['@carol'],
      people: '../people.csv',
      iamUsers: '{login}',
      centerUsers: '{login}@example.com',
    });
    expect(first).toMatchObject({
      code: 0,
      text: expect.stringContaining(`found  ${directory.instanceArn}`) as unknown,
    });
    writeFileSync(
      at('aws-jit.yml'),
      `${textAt(at('aws-jit.yml')) ?? ''}endpoints: { aws: "${new URL(aws.url).host}" }\n`,
    );

    // Step 2.
    const push = (): void => void repository.write(filesBelow(folder), { by: 'acme-admin' });
    const tools = newcomerTools({ sandbox, folder, account: PROD, admin: 'acme-admin', push });
    const script = (...args: readonly string[]) =>
      runScript({ script: 'deploy/setup.sh', args, folder, env: { ADMIN_ROLE } }, (call) =>
        tools.answer(call),
      );
    const shown = await script('--show');
    expect({ code: shown.code, changes: tools.changes }).toEqual({ code: 0, changes: [] });
    expect(shown.output).toContain('aws cloudformation deploy');
    const done = await script('--yes');
    expect(done.output).toContain('All that commands can do is done.');
    expect(done.code).toBe(0);
    const once = tools.changes.filter((line) => !line.startsWith('aws cloudformation deploy')).length;
    expect(await script('--yes')).toMatchObject({ code: 0 });
    expect(tools.changes.filter((line) => !line.startsWith('aws cloudformation deploy'))).toHaveLength(once);

    const run = jobRunner({
      sandbox,
      repository,
      name: 'acme/access',
      jobs: jobsIn(
        Object.fromEntries(
          Object.entries(filesBelow(folder)).filter(([path]) => path.startsWith('.github/workflows/')),
        ),
      ),
      action: fileURLToPath(new URL('../../dist/index.js', import.meta.url)),
      within,
      env: {},
    });
    const ok = async (...args: Parameters<typeof run>): Promise<void> => {
      const result = await run(...args);
      if (result.code !== 0) throw new Error(`${args[0]}: ${result.stdout}${result.stderr}`);
    };
    // Step 3.
    for (const name of ['schedule', 'report', 'doctor'])
      ranBySchedule({ repository, github }, `aws-jit-${name}.yml`);
    for (const role of ROLE_KINDS)
      await ok(
        'examine',
        { name: 'schedule', cron: role === 'reader' ? DAILY : HOURLY },
        { inputs: { role } },
      );
    const look = async () => {
      const said = { text: '' };
      const code = await doctor(
        {
          repository: 'acme/access',
          adminRole: ADMIN_ROLE,
          only: undefined,
          fix: false,
          json: false,
          rehearse: false,
          environment: { ...terminal, ...keys[PROD] },
          now: () => clock.now() * 1000,
          sleep: () => Promise.resolve(),
        },
        io(said),
      );
      return { code, text: said.text };
    };
    expect(await look()).toEqual({
      code: 0,
      text: expect.stringMatching(/^All \d+ checks are right\.\n$/) as unknown,
    });

    // Step 4, in both kinds of account.
    const object = 'arn:aws:s3:::acme-exports/today.csv';
    const granted = async (account: string): Promise<number> => {
      const body = issueBody({
        account,
        services: 's3',
        resources: 'arn:aws:s3:::acme-exports/*',
        access: 'read',
        reason: 'Download the export files of last night to see why the parser fails',
        duration: '1h',
      });
      const issue = await github.as('alice').openIssue('acme/access', 'AWS access', body);
      await ok('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
      const pull =
        [...repository.state.issues.values()].find(
          (each) => 'pull' in each && each.pull.head.ref === `aws-jit/${issue}`,
        )?.number ?? 0;
      await github.as('bob').approve('acme/access', pull);
      await github.as('bob').merge('acme/access', pull, 'squash');
      await ok('grant', { name: 'push' });
      return issue;
    };
    const person = {
      prod: { kind: 'iam-user', name: 'alice' },
      dev: { kind: 'identity-center-user', userName: 'alice@example.com' },
    } as const;
    const can = (account: 'prod' | 'dev'): string =>
      aws.account(account === 'prod' ? PROD : DEV).can(person[account], 's3:GetObject', object);
    await granted('prod');
    await granted('dev');
    expect([can('prod'), can('dev')]).toEqual(['allowed', 'allowed']);
    clock.advance(3601);
    expect([can('prod'), can('dev')]).toEqual(['implicitDeny', 'implicitDeny']);
    await ok('sweep', { name: 'schedule', cron: HOURLY });
    expect(aws.account(PROD).attached(person.prod)).toEqual([]);

    // Later: another version of the tool, from a clone that is at it.
    const earlier = action.tip();
    action.write({ 'CHANGELOG.md': '# Changes\n' }, { by: 'maintainer' });
    const second = action.tip();
    const upgraded = { text: '' };
    const code = await upgrade(
      { to: undefined, check: false, json: false },
      {
        folder: '/opt/aws-jit-permissions',
        head: second,
        tag: undefined,
        changed: [],
        commitOf: (ref) => Promise.resolve([earlier, second].find((each) => each.startsWith(ref))),
        isAncestor: (one, other) => Promise.resolve(one === other || (one === earlier && other === second)),
        textsOf: () => Promise.resolve([]),
      },
      {
        ...io(upgraded),
        list: (within) => Promise.resolve(Object.keys(filesBelow(at(within)))),
      },
    );
    expect({ code, text: upgraded.text }).toMatchObject({ code: 0 });
    const pins = Object.values(filesBelow(at('.github/workflows'))).flatMap((text) => [
      ...text.matchAll(/uses: example\/aws-jit-permissions@(\w+)/g),
    ]);
    expect(new Set(pins.map(([, pin]) => pin))).toEqual(new Set([second]));
    push();
    expect(await look()).toEqual({
      code: 0,
      text: expect.stringMatching(/^All \d+ checks are right\.\n$/) as unknown,
    });
    await granted('prod');
    expect(can('prod')).toBe('allowed');

    // Later: a further account.
    const { text } = await set({ account: [`new=${NEW}`] });
    const lines = /^Under accounts:\n([\s\S]+?)\n\n/m.exec(text)?.[1] ?? '';
    writeFileSync(
      at('aws-jit.yml'),
      (textAt(at('aws-jit.yml')) ?? '').replace('accounts:\n', `accounts:\n${lines}\n`),
    );
    for (const login of PEOPLE) aws.account(NEW).createUser(login);
    expect(await set({ write: ['all'] })).toMatchObject({ code: 0 });
    tools.edited();
    const more = await script('--yes');
    expect(more.output).toContain('main is protected: open a pull request with what changed');
    push();
    expect(await look()).toEqual({
      code: 0,
      text: expect.stringMatching(/^All \d+ checks are right\.\n$/) as unknown,
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
    await sandbox.close();
  }
}, 300_000);

type Account = ReturnType<Awaited<ReturnType<typeof startSandbox>>['aws']['account']>;
const EVERYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

/** Credentials of somebody who may do everything there. */
function administrator(account: Account): Record<string, string> {
  account.createUser('administrator');
  account.attach({ kind: 'iam-user', name: 'administrator' }, account.createPolicy('everything', EVERYTHING));
  const { accessKeyId, secretAccessKey } = account.accessKey('administrator');
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
}

/** The role that an organisation has in each account, for administrators of another. */
function administeredFrom(account: Account, from: string): void {
  const Statement = [
    { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${from}:root` }, Action: 'sts:AssumeRole' },
  ];
  account.createRole(ADMIN_ROLE, { trust: { Version: '2012-10-17', Statement } });
  account.attach(
    { kind: 'iam-role', name: ADMIN_ROLE },
    account.createPolicy('everything-there', EVERYTHING),
  );
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const filesBelow = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => join(root, path))
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(root, path), readFileSync(path, 'utf8')]),
  );
