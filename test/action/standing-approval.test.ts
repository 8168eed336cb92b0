import { afterEach, expect, test } from '@jest/globals';
import { emailOf, PEOPLE_ACCOUNT } from '../../sandbox/example.ts';
import { AccountId, AccountName } from '../../src/terms/brand.ts';
import { readHistory } from '../../src/report/history.ts';
import { at } from '../report/ledger-lines.ts';
import { ALICE, HOUR, MINUTE, OBJECT, type Company } from './company.ts';
import {
  bodyOf,
  bring,
  fileUse,
  filesOf,
  grantRun,
  NAME,
  standingCompany,
  standingOf,
  use,
} from '../attacks/standing-scene.ts';

/** A standing approval: from the pull request that brings it to a use that ends, and what ends it before. */
let acme: Company;
afterEach(() => acme.close());

const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
/** As the report reads the ledger. */
const onRecord = (issue: number) => {
  const path = `events/2026-11/${issue}.jsonl`;
  const text = acme.repository.read(path, 'aws-jit-ledger') ?? '';
  const { history, problems } = readHistory(path, text, at('2026-12-24T00:00:00Z'));
  expect(problems).toEqual([]);
  return history;
};
const can = (): string => acme.can(ALICE, 's3:GetObject', OBJECT);

test('brought by a person, used by filing its form, live at once, ended by AWS, tidied and told', async () => {
  acme = await standingCompany();
  const pull = await bring(acme, filesOf(standingOf()));
  const head = acme.repository.tip();
  const issue = await fileUse(acme);
  const event = { name: 'issues', action: 'opened', number: issue, sender: 'alice' } as const;
  await acme.ok('draft', event);
  expect(acme.comments(issue)).toEqual([
    expect.stringContaining(
      `this is a use of the standing approval \`prod/${NAME}\`, for 2h from when you filed it.`,
    ),
  ]);
  expect(acme.pullOf(issue)).toBeUndefined();
  const started = await acme.ok('use', event);
  expect(started.stdout).toContain(`#${issue} unchanged: The run that gives it is started.`);
  acme.clock.advance(MINUTE);
  const run = await grantRun(acme);
  expect(run.stdout + run.stderr).toContain(`#${issue} granted: Live until 2026-11-18T11:0`);
  expect([can(), acme.attached().length, acme.label(issue)]).toEqual(['allowed', 1, 'aws-jit: granted']);
  const told = acme.comments(issue).join('\n');
  expect(told).toContain(`2h from when it was filed, by the standing approval prod/${NAME}.`);
  expect(told).toContain(`the standing approval prod/${NAME} in **prod**`);
  expect(told).toContain(`#${pull}`);
  const [policy] = acme.aws
    .account('111122223333')
    .policies()
    .filter(({ arn }) => arn.includes('/jit/'));
  expect(policy?.tags).toContainEqual({ key: 'jit:standing', value: `prod/${NAME}` });
  // A use commits nothing to the default branch.
  expect(acme.repository.tip()).toBe(head);

  // Whatever runs meanwhile changes nothing.
  const said = acme.comments(issue).length;
  for (const command of ['grant', 'revoke', 'sweep', 'close', 'draft', 'watch'] as const)
    await acme.ok(command, hourly);
  expect([can(), acme.comments(issue).length, acme.isOpen(issue)]).toEqual(['allowed', said, true]);

  acme.clock.advance(2 * HOUR);
  expect(can()).toBe('implicitDeny');
  await acme.ok('sweep', hourly);
  expect([acme.policies(), acme.label(issue), acme.isOpen(issue)]).toEqual([[], 'aws-jit: expired', false]);
  expect(acme.comments(issue).at(-1)).toContain('your access ended at');
  const recorded = onRecord(issue);
  expect(recorded).toMatchObject({
    state: 'expired',
    standing: `prod/${NAME}`,
    requester: { login: 'alice' },
  });
  // Who approved it did so before it was filed, each at their time.
  expect(recorded?.approvers.length).toBeGreaterThan(1);
  for (const each of recorded?.approvers ?? []) expect(each.at).toBeLessThan(recorded?.created ?? 0);
});

test('closing the issue takes a use back', async () => {
  acme = await standingCompany();
  await bring(acme, filesOf(standingOf()));
  const issue = await use(acme);
  expect(can()).toBe('allowed');
  await acme.github.as('alice').closeIssue('acme/aws-access', issue);
  await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  expect([can(), acme.attached(), acme.label(issue)]).toEqual(['implicitDeny', [], 'aws-jit: revoked']);
});

test('removing its files ends what is live by it, and what would be used', async () => {
  acme = await standingCompany();
  const files = filesOf(standingOf());
  await bring(acme, files);
  const issue = await use(acme);
  expect(can()).toBe('allowed');
  await bring(acme, Object.fromEntries(Object.keys(files).map((path) => [path, null])));
  await acme.ok('revoke', { name: 'push' });
  expect([can(), acme.label(issue), acme.isOpen(issue)]).toEqual(['implicitDeny', 'aws-jit: revoked', false]);
  expect(acme.comments(issue).at(-1)).toContain(
    `because the standing approval prod/${NAME} was removed from the default branch`,
  );
  const next = await use(acme);
  expect([can(), acme.label(next)]).toEqual(['implicitDeny', 'aws-jit: refused']);
  expect(onRecord(next)).toMatchObject({
    ...{ state: 'refused', standing: `prod/${NAME}`, account: 'prod', window: undefined },
    requester: { login: 'alice' },
  });
});

test('by a comment: /revoke takes it back, /extend and /cancel say what a use is', async () => {
  acme = await standingCompany();
  await bring(acme, filesOf(standingOf()));
  const issue = await use(acme);
  const say = async (command: 'comment' | 'dispatch', body: string, by = 'alice'): Promise<string> => {
    await acme.github.as(by).comment('acme/aws-access', issue, body);
    await acme.ok(command, { name: 'issue_comment', action: 'created', number: issue, sender: by });
    return acme.comments(issue).at(-1) ?? '';
  };
  for (const [words, reply] of [
    ['/extend 1h the parser is slow', 'a use of a standing approval is not extended'],
    ['/cancel', 'close this issue: that takes a use of a standing approval back'],
    ['/revise only the newest file', 'gives exactly what was approved in advance'],
  ] as const)
    expect(await say('comment', words)).toContain(reply);
  expect(await say('dispatch', '/retry')).toContain('a use of a standing approval is tried again by itself');
  expect(await say('comment', '/status')).toContain('Access is live.');
  expect(await say('dispatch', '/revoke it is done', 'mallory')).toContain('You are none of them');
  expect(await say('dispatch', '/revoke it is done')).toContain(
    'a run that takes this access back was started',
  );
  expect(can()).toBe('allowed');
  await acme.ok('revoke', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    inputs: { issue: String(issue) },
    sender: 'github-actions[bot]',
  });
  expect([can(), acme.label(issue)]).toEqual(['implicitDeny', 'aws-jit: revoked']);
  expect(acme.comments(issue).at(-1)).toContain('because you asked for it');
});

test('a stranger starts no run, and is told why nothing comes of it', async () => {
  acme = await standingCompany();
  await bring(acme, filesOf(standingOf()));
  const issue = await fileUse(acme, 'mallory');
  const event = { name: 'issues', action: 'opened', number: issue, sender: 'mallory' } as const;
  expect((await acme.ok('use', event)).stdout).toContain('use: nothing was due.');
  await acme.ok('draft', event);
  expect(acme.comments(issue).join('\n')).toContain('You are not among those who may use prod/');
  expect(acme.isOpen(issue)).toBe(false);
  expect(onRecord(issue)).toMatchObject({ state: 'refused', requester: { login: 'mallory' } });
});

test('Identity Center: a permission set of the use, ended by AWS, named to whoever may sign in', async () => {
  acme = await standingCompany(undefined, { identityCenter: {} });
  const people = {
    ...standingOf(),
    account: AccountName.of('people'),
    accountId: AccountId.of(PEOPLE_ACCOUNT),
  };
  await bring(acme, filesOf(people));
  const issue = await use(acme, 'alice', bodyOf({ of: `people/${NAME}`, duration: '1h' }));
  const may = () =>
    acme.aws
      .account(PEOPLE_ACCOUNT)
      .can({ kind: 'identity-center-user', userName: emailOf('alice') }, 's3:GetObject', OBJECT);
  expect([may(), acme.label(issue)]).toEqual(['allowed', 'aws-jit: granted']);
  expect(acme.comments(issue).join('\n')).toContain('sso_role_name = jit-');
  const watched = await acme.ok('watch', { name: 'schedule', cron: '47 4 * * *' });
  expect(watched.stdout).toContain('watch: nothing was due.');
  await acme.ok('revoke', hourly);
  expect(may()).toBe('allowed');
  acme.clock.advance(HOUR);
  expect(may()).toBe('implicitDeny');
  await acme.ok('sweep', hourly);
  expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: expired', false]);
});
