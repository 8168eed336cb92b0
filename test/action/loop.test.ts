import { afterEach, describe, expect, test } from '@jest/globals';
import { ALICE, company, DEPLOY, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from './company.ts';

/** From the issue form to the removed policy, through the built action, as GitHub's runner starts it. */
let acme: Company;
afterEach(() => acme.close());

describe('from the form to the end', () => {
  test('an IAM user: requested, drafted, approved, granted, used, ended by AWS, removed', async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request();
    expect(acme.label(issue)).toBe('aws-jit: in review');
    expect(Object.keys(acme.repository.state.issues.get(pull as never)?.pull ?? {})).not.toHaveLength(0);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');

    acme.clock.advance(20 * MINUTE);
    await acme.approve(pull);
    const run = await acme.ok('grant', { name: 'push' });
    expect(JSON.parse(run.outputs['requests'] ?? '')).toEqual([{ issue, state: 'granted' }]);
    expect(acme.attached()).toHaveLength(1);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    expect(acme.can(ALICE, 's3:DeleteObject', OBJECT)).toBe('implicitDeny');
    expect(acme.can(ALICE, 's3:GetObject', 'arn:aws:s3:::another-bucket/x')).toBe('implicitDeny');
    expect(acme.label(issue)).toBe('aws-jit: granted');
    expect(acme.comments(issue).at(-1)).toContain('@alice, your access is live until **2026-11-18 17:20 UTC');

    acme.clock.advance(8 * HOUR - 1);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    acme.clock.advance(1);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');

    acme.clock.advance(30 * MINUTE);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.attached()).toEqual([]);
    expect(acme.policies()).toEqual([]);
    expect(acme.label(issue)).toBe('aws-jit: expired');
    expect(acme.isOpen(issue)).toBe(false);
    expect(acme.ledger(issue)).toEqual(['drafted', 'granted', 'expired']);
  });

  test('an IAM role gets it when the requester is mapped to one', async () => {
    acme = await company();
    const { issue } = await acme.granted('dave', {
      services: 'dynamodb',
      resources: 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders',
      access: 'read',
      reason: 'Read the items of a customer who was charged twice',
    });
    expect(acme.attached(DEPLOY)).toHaveLength(1);
    expect(acme.attached(ALICE)).toEqual([]);
    expect(acme.can(DEPLOY, 'dynamodb:GetItem', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders')).toBe(
      'allowed',
    );
    expect(acme.comments(issue).at(-1)).toContain('role_arn = arn:aws:iam::111122223333:role/deploy');
    acme.clock.advance(9 * HOUR);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.attached(DEPLOY)).toEqual([]);
  });

  test('a sweep before the end removes nothing, and one after it removes only what is over', async () => {
    acme = await company();
    const first = await acme.granted('alice', { duration: '1h' });
    const second = await acme.request('alice', { duration: '4h' });
    await acme.approve(second.pull ?? 0);
    await acme.ok('grant', { name: 'push' });
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.attached()).toHaveLength(2);
    acme.clock.advance(HOUR);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.attached()).toHaveLength(1);
    expect(acme.label(first.issue)).toBe('aws-jit: expired');
    expect(acme.label(second.issue)).toBe('aws-jit: granted');
  });
});

describe('before it is granted', () => {
  test('the requester closes the issue before the merge: cancelled, and the draft is gone', async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request();
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('close', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    expect(acme.label(issue)).toBe('aws-jit: cancelled');
    expect(acme.repository.issue(pull).state).toBe('closed');
    expect(() => acme.repository.tip(`aws-jit/${issue}`)).toThrow();
    expect(acme.ledger(issue)).toEqual(['drafted', 'cancelled']);
  });

  test('a reviewer closes the pull request: the requester is told by whom, and why', async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request();
    const bob = acme.github.as('bob');
    await bob.comment(REPOSITORY, pull, 'Use the replica bucket. cc @carol <b>now</b>');
    await bob.closePull(REPOSITORY, pull);
    await acme.ok('close', { name: 'pull_request_target', action: 'closed', number: pull, sender: 'bob' });
    expect(acme.label(issue)).toBe('aws-jit: rejected');
    expect(acme.isOpen(issue)).toBe(false);
    const said = acme.comments(issue).at(-1) ?? '';
    expect(said).toContain('@alice, bob closed the pull request without merging it');
    // The reviewer's words are quoted as they are, in a fence, where they notify nobody.
    expect(said).toMatch(/```text\nUse the replica bucket\. cc @carol <b>now<\/b>\n```/);
  });

  test('nobody decides: it lapses after approval_ttl', async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request();
    acme.clock.advance(7 * 24 * HOUR - MINUTE);
    await acme.ok('close', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.isOpen(issue)).toBe(true);
    acme.clock.advance(2 * MINUTE);
    await acme.ok('close', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.label(issue)).toBe('aws-jit: lapsed');
    expect(acme.repository.issue(pull).state).toBe('closed');
  });

  test('merged, but the window passed before a grant could run: lapsed, never granted', async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request('alice', { duration: '1h' });
    await acme.approve(pull);
    acme.clock.advance(HOUR);
    const run = await acme.run('grant', { name: 'schedule', cron: '23 * * * *' });
    expect(JSON.parse(run.outputs['requests'] ?? '')).toEqual([{ issue, state: 'lapsed' }]);
    expect(acme.label(issue)).toBe('aws-jit: lapsed');
    expect(acme.isOpen(issue)).toBe(false);
    expect(acme.policies()).toEqual([]);
  });

  test('the author edits before approval: drafted anew on the same branch and pull request', async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request();
    const before = acme.repository.tip(`aws-jit/${issue}`);
    const body = acme.repository
      .issue(issue)
      .body.replace(/### AWS access duration\n\n8h/, '### AWS access duration\n\n2h');
    await acme.github.as('alice').editIssue(REPOSITORY, issue, { body });
    await acme.ok('draft', { name: 'issues', action: 'edited', number: issue, sender: 'alice' });
    expect(acme.pullOf(issue)).toBe(pull);
    expect(acme.repository.tip(`aws-jit/${issue}`)).not.toBe(before);
    expect(acme.repository.read(`requests/prod/2026-11/${issue}.yml`, `aws-jit/${issue}`)).toContain(
      'duration: 2h',
    );
    await acme.approve(pull);
    await acme.ok('grant', { name: 'push' });
    acme.clock.advance(2 * HOUR);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
  });

  test('somebody else edits: it is reported, nothing is drafted from it, and it can never be granted', async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request();
    const before = acme.repository.tip(`aws-jit/${issue}`);
    const body = acme.repository.issue(issue).body.replace('acme-nightly', 'acme-nightly');
    await acme.github.as('mallory').editIssue(REPOSITORY, issue, { body: `${body}\n` });
    await acme.ok('draft', { name: 'issues', action: 'edited', number: issue, sender: 'mallory' });
    expect(acme.comments(issue).at(-1)).toContain('**mallory** edited this request');
    expect(acme.repository.tip(`aws-jit/${issue}`)).toBe(before);
    await acme.approve(pull);
    await acme.run('grant', { name: 'push' });
    expect(acme.policies()).toEqual([]);
    expect(acme.comments(issue).at(-1)).toContain('issue-edited-by-other');
  });
});

describe('taking back', () => {
  test('the requester closes the issue while it is live: detached at once, a tombstone stays, then goes', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    acme.clock.advance(HOUR);
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    const closed = { name: 'issues', action: 'closed', number: issue, sender: 'alice' } as const;
    await acme.ok('close', closed);
    await acme.ok('revoke', closed);
    expect(acme.attached()).toEqual([]);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
    expect(acme.policies()).toHaveLength(1);
    expect(acme.label(issue)).toBe('aws-jit: revoked');
    expect(acme.comments(issue).at(-1)).toContain('taken back because you closed the request');

    // Reopening brings nothing back.
    await acme.github.as('alice').reopenIssue(REPOSITORY, issue);
    await acme.ok('grant', { name: 'workflow_dispatch', workflow: 'aws-jit-grant.yml', sender: 'bob' });
    expect(acme.attached()).toEqual([]);

    acme.clock.advance(8 * HOUR);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.policies()).toEqual([]);
    expect(acme.ledger(issue).filter((kind) => kind === 'revoked')).toHaveLength(1);
  });

  test('by hand, with the number of the request', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    await acme.ok('revoke', {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-revoke.yml',
      inputs: { issue: String(issue) },
      sender: 'bob',
    });
    expect(acme.attached()).toEqual([]);
    expect(acme.label(issue)).toBe('aws-jit: revoked');
    expect(acme.isOpen(issue)).toBe(false);
    expect(acme.comments(issue).at(-1)).toContain('taken back by bob');
  });

  test('closed after the merge and before the grant: the grant finds the tombstone', async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request();
    await acme.approve(pull);
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    await acme.github.as('alice').reopenIssue(REPOSITORY, issue);
    await acme.ok('grant', { name: 'push' });
    expect(acme.attached()).toEqual([]);
    expect(acme.policies()).toHaveLength(1);
  });

  test('the merge is reverted: what it granted is taken back', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    acme.repository.write(
      {
        [`requests/prod/2026-11/${issue}.yml`]: null,
        [`policies/prod/2026-11/${issue}.json`]: null,
        [`policies/prod/2026-11/${issue}.md`]: null,
      },
      { by: 'acme-admin', message: 'Revert' },
    );
    await acme.ok('revoke', { name: 'push' });
    expect(acme.attached()).toEqual([]);
    expect(acme.comments(issue).at(-1)).toContain('its files were removed');
  });

  test('a revocation that names nothing and finds nothing leaves every live grant alone', async () => {
    acme = await company();
    await acme.granted();
    await acme.ok('revoke', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.attached()).toHaveLength(1);
  });
});

test('nothing is due: a run says so and makes no write', async () => {
  acme = await company();
  const before = acme.faults.calls.length;
  for (const command of ['draft', 'close', 'grant', 'revoke', 'sweep'] as const) {
    const run = await acme.ok(command, { name: 'schedule', cron: '23 * * * *' });
    expect(run.stdout).toContain(`${command}: nothing was due.`);
  }
  const writes = acme.faults.calls
    .slice(before)
    .filter(
      ({ service, method, operation }) =>
        service === 'github' && method !== 'GET' && !operation.startsWith('/graphql repository'),
    );
  expect(writes).toEqual([]);
});
