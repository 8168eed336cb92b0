import { afterEach, describe, expect, test } from '@jest/globals';
import { ACCOUNT } from '../../sandbox/example.ts';
import type { IamPrincipal } from '../../sandbox/aws/sandbox-account.ts';
import { ALICE, company, DEPLOY, OBJECT, REPOSITORY, type Company } from './company.ts';

/** The daily watch, through the built action, over what somebody with administrative rights did in AWS by hand. */
let acme: Company;
afterEach(() => acme.close());

const CAROL: IamPrincipal = { kind: 'iam-user', name: 'carol' };
const DAILY = { name: 'schedule', cron: '47 4 * * *' } as const;
const EVERYTHING = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};
const account = () => acme.aws.account(ACCOUNT);
const errors = (stdout: string): readonly string[] =>
  stdout.split('\n').filter((line) => line.startsWith('::error'));

function rewrite(arn: string): void {
  account().setUp('CreatePolicyVersion', {
    PolicyArn: arn,
    PolicyDocument: JSON.stringify(EVERYTHING),
    SetAsDefault: true,
  });
}
/** A policy under this repository's path that the tool never made. */
const planted = (name: string, tags: Record<string, string> = {}): string =>
  account().createPolicy(name, EVERYTHING, { path: '/jit/4242/', tags });

const DYNAMO = {
  services: 'dynamodb',
  resources: `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/orders`,
  reason: 'Look up the order of a customer who was charged twice',
} as const;

test('what was granted, revoked or merely waits is as it should be: nothing is said or written', async () => {
  acme = await company();
  await acme.granted();
  await acme.granted('dave', DYNAMO);
  const over = await acme.granted('bob', { ...DYNAMO, duration: '1h' }).catch(() => undefined);
  expect(over).toBeDefined();
  const revoked = await acme.request('carol');
  await acme.github.as('bob').approve(REPOSITORY, revoked.pull ?? 0);
  await acme.github.as('bob').merge(REPOSITORY, revoked.pull ?? 0);
  await acme.ok('grant', { name: 'push' });
  await acme.ok('revoke', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    inputs: { issue: String(revoked.issue) },
    sender: 'bob',
  });
  const before = acme.faults.calls.length;
  const run = await acme.ok('watch', DAILY);
  expect(run.stdout).toContain('watch: nothing was due.');
  expect(run.stdout).not.toContain('::warning');
  expect(
    acme.faults.calls
      .slice(before)
      .filter(
        ({ service, method, operation }) =>
          (service === 'github' && method !== 'GET' && !operation.startsWith('/graphql repository')) ||
          (service === 'aws' && !/^(?:List|Get|AssumeRole)/.test(operation)),
      ),
  ).toEqual([]);
});

describe('taken off, told to requester and approvers, and the run fails', () => {
  test('another document; then quiet, and never granted again', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    rewrite(acme.policies()[0] ?? '');
    expect(acme.can(ALICE, 's3:DeleteObject', OBJECT)).toBe('allowed');

    const run = await acme.run('watch', DAILY);
    expect(run.code).toBe(1);
    expect(errors(run.stdout).join('\n')).toMatch(/is not the one that was approved/);
    expect(acme.can(ALICE, 's3:DeleteObject', OBJECT)).toBe('implicitDeny');
    expect(acme.attached()).toEqual([]);
    expect(acme.label(issue)).toBe('aws-jit: revoked');
    expect(acme.isOpen(issue)).toBe(false);
    expect(acme.ledger(issue)).toEqual(['drafted', 'granted', 'tampered', 'revoked']);
    const said = acme.comments(issue).filter((text) => text.includes('is not what was approved.**'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^@alice @bob: /);
    expect(said[0]).toContain('version v2');

    const told = acme.comments(issue).length;
    expect((await acme.run('watch', DAILY)).code).toBe(0);
    for (const command of ['revoke', 'grant'] as const) await acme.ok(command, DAILY);
    expect(acme.attached()).toEqual([]);
    expect(acme.comments(issue)).toHaveLength(told);
  });

  test('a revoked policy that is attached again, as often as it happens', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    const [arn = ''] = acme.policies();
    await acme.ok('revoke', {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-revoke.yml',
      inputs: { issue: String(issue) },
      sender: 'bob',
    });
    account().attach(ALICE, arn);
    const run = await acme.run('watch', DAILY);
    expect(run.code).toBe(1);
    expect(errors(run.stdout).join()).toContain('Revoked, and yet attached to user alice');
    expect(acme.attached()).toEqual([]);
    expect(acme.comments(issue).at(-1)).toContain('is not what was approved.**');
    expect(acme.policies()).toEqual([arn]);
    account().attach(ALICE, arn);
    expect((await acme.run('watch', DAILY)).code).toBe(1);
    expect(acme.attached()).toEqual([]);
    expect(acme.ledger(issue).filter((kind) => kind === 'tampered')).toHaveLength(2);
  });

  test('other holders, a later end than was approved, and a request that was only drafted', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    const [arn = ''] = acme.policies();
    const drafted = await acme.request('carol');
    const second = await acme.granted('dave', DYNAMO);
    const longer = planted(`jit-4242-${second.issue}.1-20991231T235959Z`);
    const early = planted(`jit-4242-${drafted.issue}.1-20991231T235959Z`);
    account().setUp('CreateGroup', { GroupName: 'everybody' });
    account().setUp('AttachGroupPolicy', { GroupName: 'everybody', PolicyArn: arn });
    account().attach(ALICE, longer);
    for (const each of [arn, early]) account().attach(CAROL, each);
    const run = await acme.run('watch', DAILY);
    expect(run.code).toBe(1);
    const said = errors(run.stdout).join('\n');
    expect(said).toContain('user carol, group everybody');
    expect(said).toMatch(/lasts until 2099-12-31T23:59:59Z; what was approved ends 2026/);
    expect(said).toContain('nobody has approved this');
    expect([...acme.attached(), ...acme.attached(CAROL)]).toEqual([]);
    expect(
      account()
        .policies()
        .filter(({ arn: of }) => of === arn),
    ).toHaveLength(1);
    expect(acme.label(issue)).toBe('aws-jit: revoked');
  });
});

describe('doubt removes nothing', () => {
  test('a changed tag and a missing attachment are warnings; foreign names fail the run, and stay', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    await acme.granted('dave', DYNAMO);
    const [arn = ''] = acme.attached();
    account().setUp('TagPolicy', { PolicyArn: arn, Tags: [{ Key: 'jit:requester', Value: 'mallory' }] });
    const [other = ''] = acme.attached(DEPLOY);
    account().setUp('DetachRolePolicy', { RoleName: 'deploy', PolicyArn: other });
    const warned = await acme.ok('watch', DAILY);
    expect(warned.stdout).toMatch(/::warning.*Tag jit:requester is "mallory"/);
    expect(warned.stdout).toMatch(/::warning.*Not attached to role deploy/);
    expect(acme.attached()).toEqual([arn]);

    const foreign = planted('by-hand');
    const ghost = planted('jit-4242-999.1-20991231T235959Z');
    for (const arn of [foreign, ghost]) account().attach(CAROL, arn);
    for (let day = 0; day < 2; day++) {
      const run = await acme.run('watch', DAILY);
      expect(run.code).toBe(1);
      expect(errors(run.stdout).join('\n')).toContain(foreign);
      expect(errors(run.stdout).join('\n')).toContain('issue #999 cannot be read');
      expect(run.summary).toContain('Look at this');
      expect(acme.attached(CAROL)).toEqual([foreign, ghost]);
    }
    expect(acme.label(issue)).toBe('aws-jit: granted');
  });

  test('what GitHub does not answer: nothing is compared, nothing removed, and the run fails', async () => {
    acme = await company();
    await acme.granted();
    rewrite(acme.policies()[0] ?? '');
    const pulls = { method: 'GET', path: '/pulls\\?' };
    for (const [match, then] of [
      [pulls, { status: 500 }],
      [pulls, { status: 200, body: [] }],
      [{ method: 'POST', path: 'graphql repository' }, { html: true }],
    ] as const) {
      acme.faults.order({ service: 'github', match, times: Infinity, then });
      expect((await acme.run('watch', DAILY)).code).toBe(1);
      expect(acme.attached()).toHaveLength(1);
      acme.faults.clear();
    }
    await acme.run('watch', DAILY);
    expect(acme.attached()).toEqual([]);
  });
});

test('killed at any of its steps and run again: taken off, and told once', async () => {
  acme = await company();
  const { issue } = await acme.granted();
  const start = acme.faults.calls.length;
  // The calls of one whole run, over a document that is changed.
  const [arn = ''] = acme.policies();
  rewrite(arn);
  await acme.run('watch', DAILY);
  const steps = acme.faults.calls.slice(start).map(({ operation }) => operation);
  const writes = ['comments$', 'TagPolicy', 'createCommitOnBranch'].map(
    (write) => steps.findIndex((operation) => new RegExp(write).test(operation)) + 1,
  );
  expect(writes).not.toContain(0);
  expect(acme.comments(issue).filter((text) => text.includes('**what the AWS'))).toHaveLength(1);

  for (const n of writes) {
    await acme.close();
    acme = await company();
    const again = await acme.granted();
    rewrite(acme.policies()[0] ?? '');
    let kill = (): void => undefined;
    acme.faults.onCall(
      n,
      () => {
        kill();
        return { close: 'after' };
      },
      'after',
    );
    await acme.run('watch', DAILY, {
      onStart: (stop) => {
        kill = stop;
      },
    });
    acme.faults.clear();
    for (const command of ['watch', 'revoke'] as const) await acme.run(command, DAILY);
    expect(acme.attached()).toEqual([]);
    expect(acme.label(again.issue)).toBe('aws-jit: revoked');
    const told = acme.comments(again.issue).filter((text) => text.includes('is not what was approved.**'));
    expect(told).toHaveLength(1);
  }
});
