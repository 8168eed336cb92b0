import { afterEach, describe, expect, test } from '@jest/globals';
import type { Command } from '../../sandbox/example.ts';
import type { EventOrder } from '../../sandbox/github/github.ts';
import { ACCOUNT, REPOSITORY_ID } from '../../sandbox/example.ts';
import { ALICE, company, HOUR, REPOSITORY, type Company } from './company.ts';

/**
 * Jobs with AWS credentials: only the default branch's present head, only a first attempt, with exactly the roles of
 * deploy/account.yml. Whatever is refused leaves AWS unasked, and what was due is still done.
 */
let acme: Company;
afterEach(() => acme.close());

const GITHUB = 'token.actions.githubusercontent.com';
const SCHEDULE: EventOrder = { name: 'schedule', cron: '23 * * * *' };
const PUSH: EventOrder = { name: 'push' };
const awsCalls = (): number => acme.faults.calls.filter(({ service }) => service === 'aws').length;
/** Files of the workflows that the action started, oldest first, with the inputs they were given. */
const started = () =>
  acme.repository.state.runs.map(({ workflow, headSha, inputs }) => ({
    workflow,
    inputs,
    atHead: headSha === acme.repository.tip(),
  }));
const freshRun = (workflow: string, inputs: Record<string, string> = {}): EventOrder => ({
  name: 'workflow_dispatch',
  workflow,
  inputs,
  sender: 'github-actions[bot]',
});

/** Runs a command that must do nothing but start a fresh run, and gives back what it said. */
async function stands(command: Command, event: EventOrder, options: object): Promise<string> {
  const before = awsCalls();
  const run = await acme.ok(command, event, options);
  expect(awsCalls()).toBe(before);
  expect(run.outputs).toMatchObject({ requests: '[]', changed: 'false' });
  expect(run.summary).toContain('Nothing was read from AWS or changed');
  return run.stdout;
}

describe('a re-run, with the workflow and the code of an old commit', () => {
  test('grants and removes nothing; one fresh run of its workflow does what is due', async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request();
    await acme.approve(pull);
    const said = await stands('grant', PUSH, { attempt: 2 });
    expect(said).toContain(
      '::warning::Nothing was read from AWS or changed, since this is attempt 2 of its run',
    );
    expect(said).toContain('A fresh run of aws-jit-grant.yml was started instead.');
    expect(said).not.toContain('nothing was due');
    // A second click, or another job of the same run, finds that one waiting.
    expect(await stands('grant', PUSH, { attempt: 3 })).toContain('is waiting already');
    expect(started()).toEqual([{ workflow: 'aws-jit-grant.yml', inputs: {}, atHead: true }]);

    await acme.ok('grant', freshRun('aws-jit-grant.yml'));
    expect(acme.attached()).toHaveLength(1);

    acme.clock.advance(9 * HOUR);
    await stands('sweep', SCHEDULE, { attempt: 2 });
    await stands(
      'revoke',
      { name: 'issues', action: 'closed', number: issue, sender: 'alice' },
      { attempt: 2 },
    );
    expect(acme.attached()).toHaveLength(1);
    expect(started().map(({ workflow }) => workflow)).toEqual([
      'aws-jit-grant.yml',
      'aws-jit-schedule.yml',
      'aws-jit-revoke.yml',
    ]);
  });
});

describe('the default branch has moved since the run was started', () => {
  test('grant wants the very head; what only removes goes on past other requests, and past nothing else', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    const other = await acme.request('carol');
    const before = acme.repository.tip();
    await acme.approve(other.pull ?? 0);

    expect(await stands('grant', PUSH, { sha: before })).toContain(
      `it was started for commit ${before.slice(0, 12)}, and main is at ${acme.repository.tip().slice(0, 12)} now`,
    );
    expect(acme.attached({ kind: 'iam-user', name: 'carol' })).toEqual([]);
    // The push's own run does it.
    await acme.ok('grant', PUSH);
    expect(acme.attached({ kind: 'iam-user', name: 'carol' })).toHaveLength(1);

    // Only requests and policies were merged: every byte that this run executes is the head's.
    await acme.github.as('carol').closeIssue(REPOSITORY, other.issue);
    const closed: EventOrder = { name: 'issues', action: 'closed', number: other.issue, sender: 'carol' };
    await acme.ok('revoke', closed, { sha: before });
    expect(acme.attached({ kind: 'iam-user', name: 'carol' })).toEqual([]);

    // Nor does a merge below standing/ hold it up.
    acme.repository.write({ 'standing/prod/any.yml': 'x\n' }, { by: 'acme-admin' });
    await acme.ok('revoke', closed, { sha: before });
    expect(started().map(({ workflow }) => workflow)).toEqual(['aws-jit-grant.yml']);

    // Anything else may have mended what this run still does the old way.
    const then = acme.repository.tip();
    acme.repository.write({ '.github/dependabot.yml': 'version: 2\n' }, { by: 'acme-admin' });
    const byHand: EventOrder = {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-revoke.yml',
      inputs: { issue: String(issue) },
      sender: 'bob',
    };
    await stands('revoke', byHand, { sha: then });
    expect(acme.attached()).toHaveLength(1);
    expect(started().at(-1)).toEqual({
      workflow: 'aws-jit-revoke.yml',
      inputs: { issue: String(issue) },
      atHead: true,
    });

    // Overtaken again and again: no schedule knows the number, so that each starts another one with it, and not for ever.
    const fresh = freshRun('aws-jit-revoke.yml', { issue: String(issue) });
    let overtaken = await acme.run('revoke', fresh, { sha: then });
    for (let more = 0; overtaken.code === 0; more += 1) {
      expect([started().at(-1)?.inputs, acme.isOpen(issue)]).toEqual([{ issue: String(issue) }, true]);
      expect(more).toBeLessThan(10);
      overtaken = await acme.run('revoke', fresh, { sha: then });
    }
    expect(started().length).toBeGreaterThan(3);
    expect(overtaken.stdout).toContain(`#${issue} is closed, and the hourly schedule takes its access back`);
    expect([acme.attached().length, acme.isOpen(issue)]).toEqual([1, false]);

    // One without a number starts none: the schedule does all that it could.
    const count = started().length;
    const due = await acme.run('revoke', freshRun('aws-jit-revoke.yml'), { sha: then });
    expect([due.code, started().length]).toEqual([1, count]);
    expect(due.stdout).toContain('It was a fresh run already, so it starts no further one');

    await acme.ok('revoke', fresh);
    expect(acme.attached()).toEqual([]);
    expect(acme.comments(issue).at(-1)).toContain('taken back by hand');
  }, 240_000);

  test.each<[string, (before: string) => void]>([
    [
      'a workflow that was renamed to look like a request',
      () => {
        acme.repository.write(
          {
            '.github/workflows/aws-jit-revoke.yml': null,
            'requests/aws-jit-revoke.yml': acme.repository.read('.github/workflows/aws-jit-revoke.yml') ?? '',
          },
          { by: 'acme-admin' },
        );
        // GitHub must find the workflow to start it.
        acme.repository.state.workflows.add('aws-jit-schedule.yml');
      },
    ],
    [
      'a force push that leaves the commit behind',
      (before) => {
        const [parent] = acme.repository.state.git.commit(before)?.parents ?? [];
        acme.repository.write(
          { 'requests/x.yml': 'x\n' },
          { by: 'acme-admin', ...(parent && { onto: parent }) },
        );
      },
    ],
    [
      'more files than GitHub lists',
      () => {
        const many = Array.from({ length: 300 }, (_, n) => [`requests/${n}.yml`, `${n}\n`] as const);
        acme.repository.write(Object.fromEntries(many), { by: 'acme-admin' });
      },
    ],
  ])('in doubt, a sweep is not the head’s either: %s', async (_, change) => {
    acme = await company();
    acme.repository.write({ 'README.md': 'x\n' }, { by: 'acme-admin' });
    const before = acme.repository.tip();
    change(before);
    await stands('sweep', SCHEDULE, { sha: before });
    expect(started()).toHaveLength(1);
  });
});

test('another branch is refused by its environment, by the role’s trust, and by the action itself', async () => {
  acme = await company();
  const { pull = 0 } = await acme.request();
  await acme.approve(pull);
  const branch = { ref: 'refs/heads/mallory' };
  const attempt = async () => (await acme.run('grant', PUSH, branch)).stdout;
  expect(await attempt()).toContain('not allowed to deploy to aws-jit-grant');

  acme.repository.deleteEnvironment('aws-jit-grant');
  expect(await attempt()).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity');

  const provider = `arn:aws:iam::${ACCOUNT}:oidc-provider/${GITHUB}`;
  acme.aws.account(ACCOUNT).setUp('UpdateAssumeRolePolicy', {
    RoleName: `aws-jit-granter-${REPOSITORY_ID}`,
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: provider },
          Action: 'sts:AssumeRoleWithWebIdentity',
          // The mistake that is made most: the environment alone, which says nothing of the branch.
          Condition: {
            StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com' },
            StringLike: { [`${GITHUB}:sub`]: 'repo:acme@*/aws-access@*:environment:aws-jit-grant' },
          },
        },
      ],
    }),
  });
  expect(await stands('grant', PUSH, branch)).toContain(
    'it runs for refs/heads/mallory, and only main, the default branch, may use AWS',
  );
  expect(acme.attached()).toEqual([]);
  expect(started()).toEqual([{ workflow: 'aws-jit-grant.yml', inputs: {}, atHead: true }]);
});

test('a fresh run that cannot be started fails the job, and says what it needs', async () => {
  acme = await company();
  acme.repository.write(
    { '.github/workflows/aws-jit-grant.yml': 'on: {push: {branches: [main]}}\njobs: {}\n' },
    { by: 'acme-admin' },
  );
  const run = await acme.run('grant', PUSH, { attempt: 2 });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain("Workflow does not have 'workflow_dispatch' trigger");
  expect(run.stdout).toContain('it needs `workflow_dispatch` and the job `actions: write`');
  expect(awsCalls()).toBe(0);
});

test('two accounts, by their own roles: the job’s is used as it is, the other is assumed under the run’s name', async () => {
  const OTHER = '444455556666';
  const roles = (id: string): string =>
    ['granter', 'revoker']
      .map((role) => `${role}_role: arn:aws:iam::${id}:role/aws-jit/aws-jit-${role}-${REPOSITORY_ID}`)
      .join('\n    ');
  acme = await company({
    otherAccounts: [OTHER],
    configure: (text) =>
      text
        .replace(
          'identities:',
          `  staging:\n    id: "${OTHER}"\n    BOUNDARY\n    ${roles(OTHER)}\nidentities:`,
        )
        .replace(
          'BOUNDARY',
          `boundary: arn:aws:iam::${OTHER}:policy/aws-jit/aws-jit-boundary-${REPOSITORY_ID}`,
        )
        .replace(`id: "${ACCOUNT}"`, `id: "${ACCOUNT}"\n    ${roles(ACCOUNT)}`),
  });
  await acme.granted();
  const there = await acme.granted('alice', { account: 'staging' });
  expect(acme.attached()).toHaveLength(1);
  expect(acme.aws.account(OTHER).attached(ALICE)).toHaveLength(1);

  const attached = acme.aws.trail().filter(({ eventName }) => eventName === 'AttachUserPolicy');
  const [here, staging] = attached.map(({ userIdentity }) => JSON.stringify(userIdentity));
  expect(here).toMatch(new RegExp(`aws-jit-granter-${REPOSITORY_ID}/aws-jit-9\\d+-1"`));
  expect(staging).toMatch(
    new RegExp(`${OTHER}:assumed-role/aws-jit-granter-${REPOSITORY_ID}/aws-jit-9\\d+-1"`),
  );
  expect(staging).toMatch(/"sourceIdentity":"aws-jit-9\d+-1"/);

  await acme.github.as('alice').closeIssue(REPOSITORY, there.issue);
  await acme.ok('revoke', { name: 'issues', action: 'closed', number: there.issue, sender: 'alice' });
  expect(acme.aws.account(OTHER).attached(ALICE)).toEqual([]);
  acme.clock.advance(9 * HOUR);
  await acme.ok('sweep', SCHEDULE);
  expect(acme.policies()).toEqual([]);
  expect(
    acme.aws
      .account(OTHER)
      .policies()
      .filter(({ path }) => path.startsWith('/jit/')),
  ).toEqual([]);
});
