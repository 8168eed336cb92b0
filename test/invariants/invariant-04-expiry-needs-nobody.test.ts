// Invariant 4: from the expiry on AWS refuses every call, to the second, and nothing that anybody runs moves the window.
import { afterEach, expect, jest, test } from '@jest/globals';
import { ACCOUNT } from '../../sandbox/example.ts';
import { BOT, botCommit } from '../attacks/scene.ts';
import { ALICE, company, HOUR, MINUTE, OBJECT, type Company } from '../action/company.ts';

// Each run is a process of its own: a busy machine takes its time.
jest.setTimeout(240_000);

let acme: Company;
afterEach(() => acme.close());

test('it ends to the second after the merge, late as the grant was, though nothing runs any more', async () => {
  acme = await company();
  const { pull = 0 } = await acme.request('alice', { duration: '90m' });
  acme.clock.advance(13);
  await acme.approve(pull);
  // The runners were busy for half an hour: the window began at the merge all the same.
  acme.clock.advance(30 * MINUTE);
  await acme.ok('grant', { name: 'push' });
  acme.clock.advance(60 * MINUTE - 1);
  expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
  acme.clock.advance(1);
  expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
  acme.clock.advance(1000 * HOUR);
  expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
  // Still attached: nobody has tidied, and it allows nothing.
  expect(acme.attached()).toHaveLength(1);
});

test('granting again, reverting and merging again, editing: the window stays', async () => {
  acme = await company();
  const { issue, pull } = await acme.granted();
  const account = acme.aws.account(ACCOUNT);
  const [arn = ''] = acme.attached();
  const document = account.document(arn);
  const unmoved = (): void => {
    expect(acme.policies()).toEqual([arn]);
    expect(account.document(arn)).toBe(document);
    expect(account.policies().find((each) => each.arn === arn)?.versions).toHaveLength(1);
  };

  acme.clock.advance(HOUR);
  await acme.ok('grant', { name: 'schedule', cron: '23 * * * *' });
  unmoved();

  const paths = [
    `requests/prod/2026-11/${issue}.yml`,
    `policies/prod/2026-11/${issue}.json`,
    `policies/prod/2026-11/${issue}.md`,
  ];
  const texts = paths.map((path) => [path, acme.repository.read(path) ?? ''] as const);
  acme.repository.write(Object.fromEntries(paths.map((path) => [path, null])), {
    by: 'acme-admin',
    message: `Revert "AWS access for #${issue}"`,
  });
  acme.clock.advance(HOUR);
  // The same files again, by a pull request that a code owner approves and merges.
  acme.repository.write(Object.fromEntries(texts), { by: 'mallory', branch: 'again' });
  const again = await acme.github
    .as('mallory')
    .openPull('acme/aws-access', { title: `Again #${pull}`, head: 'again' });
  await acme.approve(again);
  await acme.run('grant', { name: 'push' });
  unmoved();

  // What AWS holds was taken away by hand: it is not given again with a later end.
  account.setUp('DetachUserPolicy', { UserName: 'alice', PolicyArn: arn });
  account.setUp('DeletePolicy', { PolicyArn: arn });
  await acme.run('grant', { name: 'push' });
  for (const each of acme.policies()) expect(each).toBe(arn);
  acme.clock.advance(6 * HOUR);
  await acme.run('grant', { name: 'push' });
  expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
});

test('drafted again from the old base on the same branch, and that merged with a merge commit: the window stays', async () => {
  acme = await company();
  const base = acme.repository.tip();
  const { issue } = await acme.granted();
  const [arn = ''] = acme.attached();
  const document = acme.aws.account(ACCOUNT).document(arn);
  const texts = [
    `requests/prod/2026-11/${issue}.yml`,
    `policies/prod/2026-11/${issue}.json`,
    `policies/prod/2026-11/${issue}.md`,
  ].map((path) => [path, acme.repository.read(path) ?? ''] as const);
  acme.clock.advance(HOUR);
  acme.repository.write(Object.fromEntries(texts.map(([path]) => [path, null])), { by: 'acme-admin' });
  const branch = `aws-jit/${issue}`;
  acme.repository.push(branch, undefined, 'mallory');
  acme.repository.push(branch, base, 'mallory');
  await botCommit(acme, branch, Object.fromEntries(texts));
  const again = await acme.github.as(BOT).openPull('acme/aws-access', { title: 'Again', head: branch });
  await acme.approve(again, 'merge');
  for (const held of [[arn], []]) {
    await acme.run('grant', { name: 'push' });
    expect(acme.policies()).toEqual(held);
    if (held.length === 0) break;
    expect(acme.aws.account(ACCOUNT).document(arn)).toBe(document);
    // Without what it had, nothing is given anew, with whatever end.
    acme.aws.account(ACCOUNT).setUp('DetachUserPolicy', { UserName: 'alice', PolicyArn: arn });
    acme.aws.account(ACCOUNT).setUp('DeletePolicy', { PolicyArn: arn });
  }
});
