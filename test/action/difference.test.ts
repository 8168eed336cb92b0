import { afterEach, describe, expect, test } from '@jest/globals';
import { emailOf, PEOPLE_ACCOUNT } from '../../sandbox/example.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';
import { ALICE, company, HOUR, OBJECT, REPOSITORY, type Company } from './company.ts';

/** `/revise` while access is live: from the comment to a policy of its own beside what is held, and to the end of both. */

let running: Company | undefined;
afterEach(() => running?.close());

const HOURLY = { name: 'schedule', cron: '23 * * * *' } as const;
const ADDED = 's3:GetObjectAttributes';

const say = async (acme: Company, login: string, on: number, body: string): Promise<string> => {
  await acme.github.as(login).comment(REPOSITORY, on, body);
  await acme.ok('comment', { name: 'issue_comment', action: 'created', number: on, sender: login });
  return acme.comments(on).at(-1) ?? '';
};
const pullFrom = (acme: Company, branch: string): number =>
  [...acme.repository.state.issues.values()].find((each) => 'pull' in each && each.pull.head.ref === branch)
    ?.number ?? 0;
const until = (acme: Company, time: string): void => {
  acme.clock.advance((parseInstant(time) as Instant) - acme.clock.now());
};
const parts = (acme: Company, issue: number): readonly string[] =>
  acme
    .policies()
    .flatMap((arn) => new RegExp(`/jit-4242-${issue}\\.(\\w+)-`).exec(arn)?.[1] ?? [])
    .sort();

describe('IAM', () => {
  test('asked for, approved, live beside what is held, ended with it, tidied', async () => {
    const acme = (running = await company());
    const { issue } = await acme.granted('alice', { duration: '4h' });
    expect([acme.can(ALICE, 's3:GetObject', OBJECT), acme.can(ALICE, ADDED, OBJECT)]).toEqual([
      'allowed',
      'implicitDeny',
    ]);
    const reply = await say(acme, 'alice', issue, `/revise also ${ADDED}`);
    const branch = `aws-jit/${issue}.d1`;
    const pull = pullFrom(acme, branch);
    expect(reply).toContain(`what you need beside what you have is proposed in #${pull}`);
    const policy = acme.repository.read(`policies/prod/2026-11/${issue}.d1.json`, branch) ?? '';
    // Nothing that is held is asked for again.
    expect(JSON.parse(policy)).toMatchObject({ Statement: [{ Action: [ADDED] }] });
    const file = acme.repository.read(`requests/prod/2026-11/${issue}.d1.yml`, branch) ?? '';
    expect(file).toContain('until: "2026-11-18T13:05:00Z"');
    const view = acme.repository.read(`policies/prod/2026-11/${issue}.d1.md`, branch) ?? '';
    expect(view).toContain(`# More AWS access for #${issue}`);
    expect(view).toContain('from the merge until **2026-11-18 13:05 UTC**, when what they have ends as well');
    expect(view).toContain(`also ${ADDED}`);
    expect(view).toContain('What they have, as it was approved, and keep:');
    expect(view).toContain(acme.repository.read(`policies/prod/2026-11/${issue}.md`) ?? 'none');
    // The comment gives nothing, and neither does the pull request.
    await acme.ok('grant', HOURLY);
    expect(acme.can(ALICE, ADDED, OBJECT)).toBe('implicitDeny');

    await acme.approve(pull);
    await acme.ok('grant', { name: 'push' });
    const told = acme.comments(issue).at(-1) ?? '';
    expect(told).toContain(
      '@alice, what you asked for is added to your access, until **2026-11-18 13:05 UTC**',
    );
    expect(told).toContain(`\`${ADDED}\``);
    expect([acme.can(ALICE, ADDED, OBJECT), acme.can(ALICE, 's3:GetObject', OBJECT)]).toEqual([
      'allowed',
      'allowed',
    ]);
    expect(parts(acme, issue)).toEqual(['1', 'd1']);
    expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: granted', true]);

    // Nothing that runs meanwhile changes or says anything.
    const said = acme.comments(issue).length;
    for (const command of ['grant', 'revoke', 'close', 'sweep', 'watch'] as const)
      await acme.ok(command, HOURLY);
    expect([parts(acme, issue), acme.comments(issue).length]).toEqual([['1', 'd1'], said]);

    until(acme, '2026-11-18T13:04:59Z');
    expect(acme.can(ALICE, ADDED, OBJECT)).toBe('allowed');
    acme.clock.advance(1);
    expect([acme.can(ALICE, ADDED, OBJECT), acme.can(ALICE, 's3:GetObject', OBJECT)]).toEqual([
      'implicitDeny',
      'implicitDeny',
    ]);
    await acme.ok('sweep', HOURLY);
    expect([acme.label(issue), acme.isOpen(issue), acme.policies()]).toEqual(['aws-jit: expired', false, []]);
    expect(acme.comments(issue).filter((text) => text.includes('your access ended at'))).toHaveLength(1);
  });

  test('a pasted denial asks for it as well; what is held is answered with, and nothing is proposed', async () => {
    const acme = (running = await company());
    const { issue } = await acme.granted('alice', { duration: '4h' });
    const denial = (action: string, why: string): string =>
      `It says:\nAn error occurred (AccessDenied) when calling an operation: User: arn:aws:iam::111122223333:user/alice is not authorized to perform: ${action} on resource: ${OBJECT} ${why}`;
    const held = await say(
      acme,
      'alice',
      issue,
      denial('s3:GetObject', 'with an explicit deny in a service control policy'),
    );
    expect(held).toContain('AWS says');
    expect(pullFrom(acme, `aws-jit/${issue}.d1`)).toBe(0);
    // Somebody else's words, and other talk, are not ours.
    const before = acme.comments(issue).length;
    await acme.github
      .as('bob')
      .comment(REPOSITORY, issue, denial(ADDED, 'because no identity-based policy allows it'));
    await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'bob' });
    expect(acme.comments(issue).length).toBe(before + 1);
    const reply = await say(
      acme,
      'alice',
      issue,
      denial(ADDED, 'because no identity-based policy allows the action'),
    );
    expect(reply).toContain('what you need beside what you have is proposed');
    await acme.approve(pullFrom(acme, `aws-jit/${issue}.d1`));
    await acme.ok('grant', { name: 'push' });
    expect(acme.can(ALICE, ADDED, OBJECT)).toBe('allowed');
    expect(await say(acme, 'alice', issue, `/revise also ${ADDED}`)).toContain('you have this already');

    // Taken back: all of it.
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    expect([
      acme.attached(),
      acme.can(ALICE, ADDED, OBJECT),
      acme.can(ALICE, 's3:GetObject', OBJECT),
    ]).toEqual([[], 'implicitDeny', 'implicitDeny']);
    await acme.github.as('carol').reopenIssue(REPOSITORY, issue);
    await acme.run('grant', { name: 'push' });
    await acme.run('grant', HOURLY);
    expect(acme.attached()).toEqual([]);
  });

  test('extended: the difference is not, which is said; it ends at its end, and can be asked for again until the new one', async () => {
    const acme = (running = await company());
    const { issue } = await acme.granted('alice', { duration: '4h' });
    await say(acme, 'alice', issue, `/revise also ${ADDED}`);
    await acme.approve(pullFrom(acme, `aws-jit/${issue}.d1`));
    await acme.ok('grant', { name: 'push' });
    expect(await say(acme, 'alice', issue, '/extend 2h the export takes longer')).toContain(
      'What was added since, by d1, is not extended and ends at 2026-11-18 13:05 UTC',
    );
    await acme.approve(pullFrom(acme, `aws-jit/${issue}.x1`));
    await acme.ok('grant', { name: 'push' });
    expect(parts(acme, issue)).toEqual(['1', 'd1', 'x1']);
    // What is held until the earlier end is not held as long as the rest.
    await say(acme, 'alice', issue, `/revise also ${ADDED}`);
    const second = pullFrom(acme, `aws-jit/${issue}.d2`);
    expect(acme.repository.read(`requests/prod/2026-11/${issue}.d2.yml`, `aws-jit/${issue}.d2`)).toContain(
      'until: "2026-11-18T15:05:00Z"',
    );
    until(acme, '2026-11-18T13:05:00Z');
    expect([acme.can(ALICE, ADDED, OBJECT), acme.can(ALICE, 's3:GetObject', OBJECT)]).toEqual([
      'implicitDeny',
      'allowed',
    ]);
    await acme.ok('sweep', HOURLY);
    expect([parts(acme, issue), acme.isOpen(issue)]).toEqual([['x1'], true]);
    await acme.approve(second);
    await acme.ok('grant', { name: 'push' });
    expect([parts(acme, issue), acme.can(ALICE, ADDED, OBJECT)]).toEqual([['d2', 'x1'], 'allowed']);
    until(acme, '2026-11-18T15:05:00Z');
    expect(acme.can(ALICE, ADDED, OBJECT)).toBe('implicitDeny');
    await acme.ok('sweep', HOURLY);
    expect([acme.label(issue), acme.policies()]).toEqual(['aws-jit: expired', []]);
  });
});

test('Identity Center: a second set that allows a whole call by itself, and how to sign in to it', async () => {
  const acme = (running = await company({ identityCenter: {} }));
  const can = (action: string) =>
    acme.aws
      .account(PEOPLE_ACCOUNT)
      .can({ kind: 'identity-center-user', userName: emailOf('alice') }, action, OBJECT);
  const { issue } = await acme.granted('alice', { account: 'people', duration: '4h' });
  await say(acme, 'alice', issue, `/revise also ${ADDED}`);
  // A session has one set: a copy that reads here and writes there needs both in it.
  const drafted = (file: string) =>
    acme.repository.read(`policies/people/2026-11/${issue}.d1.${file}`, `aws-jit/${issue}.d1`) ?? '';
  expect(drafted('json')).toMatch(/"s3:GetObject"[^]*"s3:GetObjectAttributes"/);
  expect(drafted('md')).toContain(
    'gives s3:GetObject, s3:ListBucket again, which they have. New is s3:GetObjectAttributes.',
  );
  await acme.approve(pullFrom(acme, `aws-jit/${issue}.d1`));
  await acme.ok('grant', { name: 'push' });
  const sets = () =>
    acme.aws
      .identityCenter()
      .permissionSets()
      .filter(({ name }) => name.startsWith('jit-'));
  expect([can(ADDED), can('s3:GetObject'), sets().length]).toEqual(['allowed', 'allowed', 2]);
  const second = sets().find(({ name }) => name.includes('.d1-'))?.name ?? 'none';
  const told = acme.comments(issue).at(-1) ?? '';
  expect(told).toContain('**It is a second permission set**, which allows all of that by itself');
  expect(told).toContain(`sso_role_name = ${second}`);
  expect(await say(acme, 'alice', issue, `/revise also ${ADDED}`)).toContain('you have this already');
  acme.clock.advance(4 * HOUR);
  expect([can(ADDED), can('s3:GetObject')]).toEqual(['implicitDeny', 'implicitDeny']);
  await acme.ok('sweep', HOURLY);
  expect([sets(), acme.label(issue), acme.isOpen(issue)]).toEqual([[], 'aws-jit: expired', false]);
});
