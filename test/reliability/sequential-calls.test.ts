// How long people wait is how many answers a run waits for one after the other: bench/latency.ts gives each its time, and here they are counted.
import { afterEach, expect, jest, test } from '@jest/globals';
import { company, type Company } from '../action/company.ts';
import { ACCOUNT } from '../../sandbox/example.ts';
import { merged } from './crowd.ts';
import { roundsOf, sequential, untilReadBack, type Round } from './call-rounds.ts';

jest.setTimeout(60_000);

let acme: Company;
afterEach(() => acme.close());

const countOf = (rounds: readonly Round[], call: string): number =>
  rounds.flat().filter((each) => each === `aws ${call}`).length;

test('from the merge to the read-back a run waits for GitHub eight times, proof included, and for AWS eight times', async () => {
  acme = await company();
  await merged(acme);
  const rounds = await roundsOf(acme, 'grant', { name: 'push' });
  const granting = untilReadBack(rounds);
  expect(sequential(granting, 'github')).toBeLessThanOrEqual(8);
  expect(sequential(granting, 'aws')).toBeLessThanOrEqual(8);
  expect(acme.attached()).toHaveLength(1);

  // None of what proves that a revocation or another grant in between is seen.
  const at = (call: string, from = 0): number =>
    granting.findIndex((round, n) => n >= from && round.includes(`aws ${call}`));
  const [created, attached] = [at('CreatePolicy'), at('AttachUserPolicy')];
  expect(at('ListPolicies')).toBeLessThan(created);
  expect([countOf(granting.slice(0, created), 'ListPolicies'), at('GetUser') < created]).toEqual([2, true]);
  // What was created is read back, and its document, before it is attached.
  expect([at('GetPolicy', created), at('GetPolicyVersion', created)]).toEqual([created + 1, created + 1]);
  expect(attached).toBeGreaterThan(created + 1);
  // The fence, alone; behind it what the principal holds and the request's objects; the grant's own mark last.
  const fence = at('ListEntitiesForPolicy', attached);
  expect(granting[fence]).toEqual(['aws ListEntitiesForPolicy']);
  for (const call of ['ListAttachedUserPolicies', 'ListUserPolicies', 'ListGroupsForUser', 'ListPolicies'])
    expect(at(call, fence)).toBe(fence + 1);
  expect(granting.slice(fence + 2)).toEqual([['aws GetPolicy']]);
  // And once more who holds it, and its mark, right before anybody is told.
  expect(countOf(rounds.slice(granting.length), 'ListEntitiesForPolicy')).toBe(1);
  expect(countOf(rounds.slice(granting.length), 'GetPolicy')).toBe(1);
});

test('what the principal holds already is read policy beside policy: two answers more before, and two after', async () => {
  acme = await company();
  const account = acme.aws.account(ACCOUNT);
  const document = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sqs:ListQueues', Resource: '*' }],
  });
  for (const name of ['one', 'two', 'three', 'four']) {
    account.setUp('CreatePolicy', { PolicyName: name, PolicyDocument: document });
    account.setUp('AttachUserPolicy', {
      UserName: 'alice',
      PolicyArn: `arn:aws:iam::${ACCOUNT}:policy/${name}`,
    });
    account.setUp('PutUserPolicy', {
      UserName: 'alice',
      PolicyName: `own-${name}`,
      PolicyDocument: document,
    });
  }
  await merged(acme);
  const granting = untilReadBack(await roundsOf(acme, 'grant', { name: 'push' }));
  expect(sequential(granting, 'aws')).toBeLessThanOrEqual(8 + 2 + 2);
  expect(countOf(granting, 'GetUserPolicy')).toBe(8);
});

test('from the issue to the pull request a run waits for GitHub no more often than it did', async () => {
  acme = await company();
  const issue = await acme.file('alice', {
    account: 'prod',
    services: 's3',
    resources: 'nightly-exports',
    access: 'read',
    reason: "Download yesterday's nightly export files to find out why the parser fails",
    duration: '8h',
  });
  const rounds = await roundsOf(acme, 'draft', {
    name: 'issues',
    action: 'opened',
    number: issue,
    sender: 'alice',
  });
  const opened = rounds.findIndex((round) => round.includes('github /repos/acme/aws-access/pulls'));
  expect(opened).toBeGreaterThan(0);
  expect(opened + 1).toBeLessThanOrEqual(12);
});
