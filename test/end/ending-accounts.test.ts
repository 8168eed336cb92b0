// The configuration is of now, live access is of then: where access is ended, after any history of aws-jit.yml.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { AccountId, AccountName, IssueNumber, type Sha } from '../../src/terms/brand.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { connect, type GitHub } from '../../src/github/github-client.ts';
import { readMainBranch } from '../../src/github/main-branch.ts';
import { openIssues } from '../../src/github/open-issues.ts';
import { endingOf, type Ending } from '../../src/commands/run/ending-accounts.ts';
import type { WorkflowRun } from '../../src/commands/run/workflow-run.ts';
import { requestPaths, serialiseRequest } from '../../src/request/file/request-file.ts';
import type { Request } from '../../src/request/request.ts';
import { SandboxClock } from '../../sandbox/clock.ts';
import { Faults } from '../../sandbox/faults.ts';
import { startGitHub, type GitHubSandbox, type RepositoryHandle } from '../../sandbox/github/github.ts';
import { at, REQUEST } from '../approval/good-facts.ts';

/** What the test says of an account; the configuration's other words follow from it. */
interface Spec {
  readonly id: string;
  readonly backend: 'iam' | 'identity-center';
  readonly role: string;
}
interface Version {
  readonly accounts: Readonly<Record<string, Spec>>;
  readonly instance: string | undefined;
  readonly broken: 'nothing' | 'elsewhere' | 'accounts' | 'identity_center' | 'everything' | 'file gone';
}

const INSTANCES = ['1111aaaa2222bbbb', '3333cccc4444dddd'] as const;
const IDS = ['111111111111', '222222222222', '333333333333'] as const;

function textOf({ accounts, instance, broken }: Version): string {
  if (broken === 'everything') return 'accounts: [}\n';
  const of = ([name, { id, backend, role }]: [string, Spec]) => [
    name,
    {
      id: broken === 'accounts' ? id.slice(1) : id,
      backend,
      ...(backend === 'iam'
        ? { revoker_role: `arn:aws:iam::${id}:role/${role}`, granter_role: `arn:aws:iam::${id}:role/g` }
        : {}),
    },
  ];
  return stringify({
    aws_region: 'eu-west-1',
    allowed_services: ['s3'],
    accounts: Object.fromEntries(Object.entries(accounts).map(of)) as unknown,
    ...(instance === undefined
      ? {}
      : {
          identity_center: {
            instance: broken === 'identity_center' ? 'mine' : `arn:aws:sso:::instance/ssoins-${instance}`,
            identity_store: 'd-1234567890',
            portal: 'https://acme.awsapps.com/start',
            account: '999999999999',
            revoker_role: 'arn:aws:iam::999999999999:role/center',
          },
        }),
    ...(broken === 'elsewhere' ? { max_duration: '1 year' } : {}),
    endpoints: { aws: 'evil.example.com' },
    trial: true,
  });
}

const version = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom('prod', 'staging', 'production', 'people'), { minLength: 1 }),
    ids: fc.shuffledSubarray([...IDS], { minLength: 3 }),
    backends: fc.array(fc.constantFrom('iam' as const, 'identity-center' as const), {
      minLength: 4,
      maxLength: 4,
    }),
    instance: fc.constantFrom(...INSTANCES),
    role: fc.constantFrom('r1', 'r2'),
    broken: fc.constantFrom(
      ...([
        'nothing',
        'nothing',
        'nothing',
        'elsewhere',
        'accounts',
        'identity_center',
        'everything',
        'file gone',
      ] as const),
    ),
  })
  .map(({ names, ids, backends, instance, role, broken }): Version => {
    const accounts = Object.fromEntries(
      names.slice(0, 3).map((name, n) => [name, { id: ids[n] ?? '', backend: backends[n] ?? 'iam', role }]),
    );
    const center = Object.values(accounts).some(({ backend }) => backend === 'identity-center');
    return { accounts, instance: center ? instance : undefined, broken };
  });

let github: GitHubSandbox;
let bot: GitHub;
const clock = new SandboxClock(at('2026-11-18T09:00:00Z'));
let repositories = 0;

beforeAll(async () => {
  github = await startGitHub({ clock, faults: new Faults() });
  github.addOrganization('acme');
  github.addUser('alice');
});
afterAll(() => github.close());

/** A repository of its own for each history. */
function repositoryWith(first: Version): RepositoryHandle {
  const name = `access-${++repositories}`;
  const files = {
    'README.md': 'x\n',
    ...(first.broken === 'file gone' ? {} : { 'aws-jit.yml': textOf(first) }),
  };
  const repository = github.addRepository({ owner: 'acme', name, files, people: { alice: 'admin' } });
  bot = connect({
    token: github.tokenOf('alice'),
    repository: `acme/${name}`,
    apiUrl: github.url,
    log: { warning: () => undefined },
  });
  return repository;
}

async function fileRequest(repository: RepositoryHandle, account: string, spec: Spec): Promise<Request> {
  const issue = await github.as('alice').openIssue(repository.fullName, 'AWS access', '### Account\n\nx');
  const request: Request = {
    ...REQUEST,
    repository: repository.id,
    issue: IssueNumber.of(issue),
    account: AccountName.of(account),
    accountId: AccountId.of(spec.id),
    principal:
      spec.backend === 'iam'
        ? { kind: 'iam-user', name: 'alice' }
        : { kind: 'identity-center-user', userName: 'alice@example.com' },
    createdAt: clock.now(),
  };
  repository.write({ [requestPaths(request).request]: serialiseRequest(request) }, { by: 'alice' });
  return request;
}

async function ending(): Promise<Ending> {
  const run = {
    github: bot,
    log: { info: () => undefined, warning: () => undefined },
  } as unknown as WorkflowRun;
  return endingOf(run, await readMainBranch(bot), await openIssues(bot));
}

const firstParents = (repository: RepositoryHandle): readonly Sha[] => {
  const found: Sha[] = [];
  for (let sha: Sha | undefined = repository.tip(); sha !== undefined;) {
    found.push(sha);
    sha = repository.state.git.commit(sha)?.parents[0];
  }
  return found;
};

describe('after any history of the configuration', () => {
  test('every account with live access is visited, as the newest version that names it says, and the run says so', async () => {
    await fc.assert(
      fc.asyncProperty(
        version.filter(({ broken }) => broken === 'nothing'),
        fc.array(fc.tuple(version, fc.boolean()), { minLength: 1, maxLength: 5 }),
        async (first, later) => {
          const repository = repositoryWith(first);
          const live: {
            readonly request: Request;
            readonly spec: Spec;
            readonly instance: string | undefined;
          }[] = [];
          const history: Version[] = [];
          for (const [each, grants] of [[first, true] as const, ...later]) {
            if (each !== first) {
              const text = each.broken === 'file gone' ? null : textOf(each);
              repository.write({ 'aws-jit.yml': text }, { by: 'alice' });
            }
            history.unshift(each);
            // Granted only where the whole configuration is valid.
            if (!grants || each.broken !== 'nothing') continue;
            for (const [name, spec] of Object.entries(each.accounts))
              live.push({
                request: await fileRequest(repository, name, spec),
                spec,
                instance: each.instance,
              });
          }
          const [head] = history;
          const found = await ending();
          const parents = firstParents(repository);
          const named = (of: Version, id: string, backend: string, instance: string | undefined) =>
            !['accounts', 'everything', 'file gone'].includes(of.broken) &&
            Object.values(of.accounts).some((spec) => spec.id === id && spec.backend === backend) &&
            (backend === 'iam' ||
              (of.broken !== 'identity_center' && (instance === undefined || of.instance === instance)));
          for (const { spec, instance } of live) {
            const there = found.accounts.filter(
              (account) =>
                account.id === spec.id &&
                account.backend === spec.backend &&
                (spec.backend === 'iam' || account.center?.instance.endsWith(instance ?? '') === true),
            );
            expect(there).toHaveLength(1);
            const [account] = there;
            const newest = history.find((of) => named(of, spec.id, spec.backend, instance));
            const role = Object.values(newest?.accounts ?? {}).find(({ id }) => id === spec.id)?.role ?? '';
            if (spec.backend === 'iam')
              expect(account?.revokerRole).toBe(`arn:aws:iam::${spec.id}:role/${role}`);
            if (account?.from === undefined) continue;
            // Of an older version: on the default branch, and nothing that gives access, reads more or tells anybody.
            expect(parents).toContain(account.from);
            expect([account.granterRole, account.readerRole, account.boundary, account.slackChannel]).toEqual(
              Array(4).fill(undefined),
            );
            expect([account.center?.granterRole, account.center?.boundary]).toEqual([undefined, undefined]);
            if (account.because.length === 0)
              expect(found.mistakes.join('\n')).toContain(account.from.slice(0, 12));
          }
          // What is not the head's own is never taken from elsewhere.
          const readable = head !== undefined && !['everything', 'file gone'].includes(head.broken);
          expect([found.settings.trial, found.settings.endpoints.aws]).toEqual(
            readable ? [true, 'evil.example.com'] : [false, undefined],
          );
          const valid = head !== undefined && head.broken !== 'file gone' && readConfig(textOf(head)).ok;
          expect(found.mistakes.length > 0).toBe(!valid);
        },
      ),
      { numRuns: Number(process.env['ENDING_RUNS'] ?? 20) },
    );
  }, 240_000);
});

const VALID: Version = {
  accounts: {
    prod: { id: IDS[0], backend: 'iam', role: 'r1' },
    staging: { id: IDS[1], backend: 'iam', role: 'r1' },
  },
  instance: undefined,
  broken: 'nothing',
};
const dropped = { ...VALID, accounts: { staging: { id: IDS[1], backend: 'iam', role: 'r1' } } } as const;

describe('who writes to the repository decides nothing', () => {
  test('a version that only a branch held before it was merged is none of the default branch', async () => {
    const repository = repositoryWith(VALID);
    await fileRequest(repository, 'prod', VALID.accounts['prod'] as Spec);
    const evil = { ...VALID.accounts['prod'], role: 'evil' } as Spec;
    repository.write(
      { 'aws-jit.yml': textOf({ ...VALID, accounts: { ...VALID.accounts, prod: evil } }) },
      { by: 'alice', branch: 'b' },
    );
    repository.write({ 'aws-jit.yml': textOf(dropped) }, { by: 'alice', branch: 'b' });
    const { number } = await bot.octokit.rest.pulls
      .create({ owner: 'acme', repo: bot.repo, title: 'Drop', head: 'b', base: 'main' })
      .then(({ data }) => data);
    repository.mergePastRules(number, 'alice', 'merge');
    const { accounts } = await ending();
    const prod = accounts.find(({ id }) => id === IDS[0]);
    expect([prod?.revokerRole, prod?.name]).toEqual([`arn:aws:iam::${IDS[0]}:role/r1`, 'prod']);
  });

  test('an account that no version ever named is an error, and no account', async () => {
    const repository = repositoryWith(VALID);
    const request = await fileRequest(repository, 'prod', { id: '444444444444', backend: 'iam', role: 'r1' });
    repository.write({ 'aws-jit.yml': textOf(dropped) }, { by: 'alice' });
    const { accounts, mistakes } = await ending();
    expect(accounts.map(({ id }) => id)).not.toContain('444444444444');
    expect(mistakes.join()).toContain(`#${request.issue} may hold access in account 444444444444 (iam)`);
  });
});

test('an account that was dropped when nothing was left there is not visited, and nobody is told', async () => {
  const repository = repositoryWith(VALID);
  const { issue } = await fileRequest(repository, 'prod', VALID.accounts['prod'] as Spec);
  await github.as('alice').closeIssue(repository.fullName, issue);
  repository.write({ 'aws-jit.yml': textOf(dropped) }, { by: 'alice' });
  expect((await ending()).accounts).toHaveLength(2);
  clock.advance(9 * 24 * 3600);
  const { accounts, mistakes } = await ending();
  expect([accounts.map(({ name }) => name), mistakes]).toEqual([['staging'], []]);
});

test('a renamed account is the same one', async () => {
  const repository = repositoryWith(VALID);
  await fileRequest(repository, 'prod', VALID.accounts['prod'] as Spec);
  const renamed = { ...VALID, accounts: { production: VALID.accounts['prod'] as Spec } };
  repository.write({ 'aws-jit.yml': textOf(renamed) }, { by: 'alice' });
  const { accounts, mistakes, filed } = await ending();
  expect([accounts.map(({ name, from }) => [name, from]), mistakes]).toEqual([
    [['production', undefined]],
    [],
  ]);
  expect(filed.map(({ account }) => account)).toEqual(['prod']);
});
