import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { boundaryOf, roleOf } from '../../sandbox/example-account.ts';
import { ACCOUNT, ANSWERS, issueBody, REPOSITORY_ID } from '../../sandbox/example.ts';
import { ALICE, company, MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { botCommit } from './scene.ts';

/** What somebody with write access can do to a request for three accounts: each account gives only what its own owners approved. */
const STAGING = '444455556666';
const DEV = '777788889999';
const IDS = { prod: ACCOUNT, staging: STAGING, dev: DEV } as const;
type Name = keyof typeof IDS;

const roles = (id: string): string =>
  (['granter', 'revoker'] as const)
    .map((role) => `${role}_role: ${roleOf(id, role, REPOSITORY_ID)}`)
    .join('\n    ');
const entry = (name: string, id: string): string =>
  `  ${name}:\n    id: "${id}"\n    boundary: ${boundaryOf(id, REPOSITORY_ID)}\n    ${roles(id)}\n`;

const ASKED = {
  ...ANSWERS,
  account: 'prod, staging, dev',
  services: 's3, sqs',
  resources: 'nightly-exports\narn:aws:sqs:eu-west-1:{account}:imports',
  reason: 'Download the nightly export files and read the messages of the queue imports',
};

interface Target {
  readonly acme: Company;
  readonly issue: number;
  readonly pull: number;
  readonly branch: string;
  readonly read: (path: string) => string;
  readonly of: (name: string, kind: 'request' | 'policy' | 'review') => string;
}

interface Attack {
  readonly name: string;
  readonly before?: (target: Target) => Promise<void> | void;
  readonly after?: (target: Target) => Promise<void> | void;
  readonly by?: string;
  /** Accounts that may hold it all the same: what is theirs was approved as it is. */
  readonly held: readonly Name[];
  readonly codes: readonly string[];
}

const ALL: readonly Name[] = ['prod', 'staging', 'dev'];
const rewrite = async (
  { acme, branch, read }: Target,
  path: string,
  change: (text: string) => string,
): Promise<void> => {
  const after = change(read(path));
  if (after === read(path)) throw new Error(`The forgery of ${path} changes nothing.`);
  await botCommit(acme, branch, { [path]: after });
};
const edit = async ({ acme, issue }: Target, account: string): Promise<void> => {
  const body = issueBody({ ...ASKED, account });
  await acme.github.as('alice').request('PATCH', `/repos/${REPOSITORY}/issues/${issue}`, { body });
};

const TABLE: readonly Attack[] = [
  { name: 'by the book', held: ALL, codes: [] },
  {
    name: 'an account is added to the form after the approval',
    after: (target) => edit(target, 'prod, staging, dev, other'),
    held: [],
    codes: ['request-differs'],
  },
  {
    name: 'an account is taken out of the form after the approval',
    after: (target) => edit(target, 'prod, staging'),
    held: [],
    codes: ['request-differs', 'pull-extra-file'],
  },
  {
    name: 'the accounts of the form change their places after the approval',
    after: (target) => edit(target, 'dev, staging, prod'),
    held: [],
    codes: ['request-differs'],
  },
  {
    name: 'the files of one account are taken out of the pull request',
    before: ({ acme, branch, of }) =>
      botCommit(acme, branch, {
        [of('dev', 'request')]: null,
        [of('dev', 'policy')]: null,
        [of('dev', 'review')]: null,
      }),
    held: [],
    codes: ['pull-file-not-added'],
  },
  {
    name: 'files of an account that nobody asked for are added',
    before: ({ acme, branch, of, read }) =>
      botCommit(acme, branch, {
        [of('other', 'request')]: read(of('dev', 'request')),
        [of('other', 'policy')]: read(of('dev', 'policy')),
        [of('other', 'review')]: read(of('dev', 'review')),
      }),
    held: [],
    codes: ['pull-extra-file'],
  },
  {
    name: 'the policy of one account is put in the place of another',
    before: async (target) => {
      await rewrite(target, target.of('staging', 'policy'), () => target.read(target.of('prod', 'policy')));
    },
    held: ['prod', 'dev'],
    codes: ['guardrails'],
  },
  {
    name: 'all three files of one account are put in the place of another',
    before: ({ acme, branch, of, read }) =>
      botCommit(acme, branch, {
        [of('staging', 'request')]: read(of('prod', 'request')),
        [of('staging', 'policy')]: read(of('prod', 'policy')),
        [of('staging', 'review')]: read(of('prod', 'review')),
      }),
    held: ['prod', 'dev'],
    codes: ['request-differs'],
  },
  {
    name: 'one file names the accounts in another order, so that its part would be another',
    before: (target) =>
      rewrite(target, target.of('dev', 'request'), (text) =>
        text.replace('  - prod\n  - staging\n  - dev\n', '  - dev\n  - staging\n  - prod\n'),
      ),
    held: ['prod', 'staging'],
    codes: ['request-differs'],
  },
  {
    name: 'one file says nothing of the others',
    before: (target) =>
      rewrite(target, target.of('dev', 'request'), (text) =>
        text.replace('accounts:\n  - prod\n  - staging\n  - dev\n', ''),
      ),
    held: ['prod', 'staging'],
    codes: ['request-differs'],
  },
  {
    name: 'one file names an account twice',
    before: (target) =>
      rewrite(target, target.of('dev', 'request'), (text) =>
        text.replace('  - staging\n  - dev\n', '  - dev\n  - dev\n'),
      ),
    held: ['prod', 'staging'],
    codes: ['request-not-canonical'],
  },
  {
    name: 'the view of one account says less than its policy gives',
    before: (target) =>
      rewrite(target, target.of('dev', 'review'), (text) =>
        text.replaceAll('sqs:ReceiveMessage', 'sqs:GetQueueUrl'),
      ),
    held: ['prod', 'staging'],
    codes: ['review-differs'],
  },
];

describe('a request for three accounts, attacked', () => {
  let acme: Company;
  let targets: readonly Target[];
  let output: string;
  beforeAll(async () => {
    acme = await company({
      otherAccounts: [STAGING, DEV],
      configure: (text) =>
        `${text
          .replace('identities:', `${entry('staging', STAGING)}${entry('dev', DEV)}identities:`)
          .replace(
            `id: "${ACCOUNT}"`,
            `id: "${ACCOUNT}"\n    ${roles(ACCOUNT)}`,
          )}max_accounts_per_request: 50\nmax_open_per_person: 100\n`,
    });
    const issues: number[] = [];
    for (const [index] of TABLE.entries()) {
      issues.push(await acme.file('alice', ASKED));
      if (index % 4 !== 3 && index < TABLE.length - 1) continue;
      acme.clock.advance(11 * MINUTE);
      await acme.ok('draft', { name: 'schedule', cron: '23 * * * *' });
    }
    targets = issues.map((issue): Target => {
      const branch = `aws-jit/${issue}`;
      return {
        acme,
        issue,
        pull: acme.pullOf(issue) ?? 0,
        branch,
        read: (path) => acme.repository.read(path, branch) ?? '',
        of: (name, kind) =>
          ({
            request: `requests/${name}/2026-11/${issue}.yml`,
            policy: `policies/${name}/2026-11/${issue}.json`,
            review: `policies/${name}/2026-11/${issue}.md`,
          })[kind],
      };
    });
    for (const [index, { before, after }] of TABLE.entries()) {
      const target = targets[index] as Target;
      await before?.(target);
      await acme.approve(target.pull);
      await after?.(target);
    }
    acme.clock.advance(MINUTE);
    const run = await acme.run('grant', { name: 'push' });
    output = run.stdout + run.stderr;
  }, 600_000);
  afterAll(() => acme.close());

  test.each(TABLE.map(({ name }, index) => ({ name, index })))('$name', ({ index }) => {
    const { issue } = targets[index] as Target;
    const { held, codes } = TABLE[index] as Attack;
    const holding = ALL.filter((name) =>
      acme.aws
        .account(IDS[name])
        .attached(ALICE)
        .some((arn) => arn.includes(`/jit-4242-${issue}.`)),
    );
    const said = acme.comments(issue).join('\n');
    expect({ holding, said: holding.length === held.length ? '' : `${said}\n${output}` }).toEqual({
      holding: held,
      said: '',
    });
    for (const code of codes) expect(said).toContain(`(\`${code}\`)`);
    for (const name of held) {
      const part = ALL.indexOf(name) + 1;
      expect(acme.aws.account(IDS[name]).attached(ALICE)).toContainEqual(
        expect.stringContaining(`/jit-4242-${issue}.${part}-`),
      );
    }
  });

  test('an object under another part than the account has is taken off', async () => {
    const account = acme.aws.account(ACCOUNT);
    const { issue } = targets[0] as Target;
    const own = account.attached(ALICE).find((arn) => arn.includes(`/jit-4242-${issue}.1-`)) ?? '';
    const forged = account.createPolicy(
      own.split('/').at(-1)?.replace('.1-', '.2-') ?? '',
      account.document(own) ?? '',
      { path: '/jit/4242/' },
    );
    account.attach(ALICE, forged);
    const run = await acme.run('watch', { name: 'schedule', cron: '41 4 * * *' });
    expect(run.stdout + run.stderr).toContain('It is named as part 2 of the request');
    expect(account.attached(ALICE)).not.toContain(forged);
  }, 300_000);
});
