import { afterEach, expect, jest, test } from '@jest/globals';
import { ALICE, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from './company.ts';
import { ASKED_IN_ALL, iamAccounts, manyAccounts, namesOf } from './several-scene.ts';

/** `/answer`, `/revise` and `/shorten` on a request for three accounts: what they change they change in all of them. */
jest.setTimeout(240_000);
let acme: Company;
afterEach(() => acme.close());

const NAMES = iamAccounts(3);
const ASKED = { ...ASKED_IN_ALL, account: namesOf(NAMES) };
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;

async function say(login: string, on: number, body: string): Promise<string> {
  await acme.github.as(login).comment(REPOSITORY, on, body);
  await acme.ok('comment', { name: 'issue_comment', action: 'created', number: on, sender: login });
  return acme.comments(on).at(-1) ?? '';
}
const file = (kind: 'requests' | 'policies', name: string, issue: number, end: string): string =>
  acme.repository.read(`${kind}/${name}/2026-11/${issue}.${end}`, `aws-jit/${issue}`) ?? '';
const actionsIn = (name: string, issue: number): readonly string[] =>
  [...file('policies', name, issue, 'json').matchAll(/"(s3|sqs|ssm):\w+"/g)].map(([text]) => text);
const until = (id: string): string =>
  /\d{8}T\d{6}Z/.exec(acme.aws.account(id).attached(ALICE)[0] ?? '')?.[0] ?? '';
const queue = (id: string) => `arn:aws:sqs:eu-west-1:${id}:imports`;

test('/revise takes an action out in all of them, and what is merged then is granted so', async () => {
  acme = await manyAccounts(3);
  const { issue, pull } = await acme.request('alice', ASKED);
  expect(actionsIn('team-02', issue)).toContain('"sqs:ReceiveMessage"');
  await acme.github.as('bob').approve(REPOSITORY, pull ?? 0);
  const before = acme.repository.issue(pull ?? 0).body;
  const reply = await say('alice', pull ?? 0, '/revise no sqs:ReceiveMessage');
  expect(reply).toContain('sqs:ReceiveMessage');
  for (const { name } of NAMES) {
    expect(actionsIn(name, issue)).not.toContain('"sqs:ReceiveMessage"');
    expect(actionsIn(name, issue)).toEqual(actionsIn('prod', issue));
    expect(file('requests', name, issue, 'yml')).toContain('no sqs:ReceiveMessage');
    expect(file('policies', name, issue, 'md')).not.toContain('sqs:ReceiveMessage (');
  }
  expect(acme.repository.issue(pull ?? 0).body).not.toBe(before);
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull ?? 0);
  await acme.ok('grant', { name: 'push' });
  for (const { id } of NAMES) {
    expect(acme.aws.account(id).can(ALICE, 'sqs:ReceiveMessage', queue(id))).not.toBe('allowed');
    expect(acme.aws.account(id).can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
  }
  expect(acme.comments(issue).join()).toContain('live in **3 of 3** accounts');
});

test('/shorten shortens it in all of them, once, and the approval of the longer one does not count', async () => {
  acme = await manyAccounts(3);
  const { issue, pull } = await acme.request('alice', ASKED);
  await acme.github.as('bob').approve(REPOSITORY, pull ?? 0);
  expect(await say('alice', issue, '/shorten 2h')).toContain('the duration is 2h now');
  for (const { name } of NAMES) {
    expect(file('requests', name, issue, 'yml')).toContain('approved_duration: 2h');
    expect(file('policies', name, issue, 'md')).toContain('2h');
  }
  expect(acme.repository.issue(pull ?? 0).title).toContain('2h');
  expect(await say('alice', issue, '/shorten 4h')).toContain('can only become shorter');
  await acme.approve(pull ?? 0);
  await acme.ok('grant', { name: 'push' });
  expect(new Set(NAMES.map(({ id }) => until(id)))).toEqual(new Set(['20261118T110000Z']));
  acme.clock.advance(2 * HOUR + MINUTE);
  for (const { id } of NAMES)
    expect(acme.aws.account(id).can(ALICE, 's3:GetObject', OBJECT)).not.toBe('allowed');
  await acme.ok('sweep', hourly);
  expect([acme.isOpen(issue), acme.label(issue)]).toEqual([false, 'aws-jit: expired']);
});

test('/answer raises the level in all of them, and is compared at the grant', async () => {
  acme = await manyAccounts(3);
  const { issue } = await acme.request('alice', {
    ...ASKED,
    services: 'ssm',
    resources: 'arn:aws:ec2:eu-west-1:{account}:instance/i-0123456789abcdef0',
    reason: 'Open a shell on i-0123456789abcdef0',
  });
  expect(acme.pullOf(issue)).toBeUndefined();
  expect(await say('alice', issue, '/answer write ssm')).toContain('the draft is in review');
  const pull = acme.pullOf(issue) ?? 0;
  for (const { name, id } of NAMES) {
    expect(actionsIn(name, issue)).toContain('"ssm:StartSession"');
    expect(file('policies', name, issue, 'json')).toContain(`arn:aws:ec2:eu-west-1:${id}:instance/`);
    expect(file('requests', name, issue, 'yml')).toContain('write ssm');
  }
  acme.clock.advance(5 * MINUTE);
  await acme.github.as('carol').approve(REPOSITORY, pull);
  await acme.approve(pull);
  await acme.run('grant', { name: 'push' });
  expect(acme.comments(issue).at(-1)).toContain('live in **3 of 3** accounts');
});

test('/answer that its author changes after the merge gives nothing anywhere', async () => {
  acme = await manyAccounts(3);
  const { issue } = await acme.request('alice', {
    ...ASKED,
    services: 'ssm',
    resources: 'arn:aws:ec2:eu-west-1:{account}:instance/i-0123456789abcdef0',
    reason: 'Open a shell on i-0123456789abcdef0',
  });
  await say('alice', issue, '/answer write ssm');
  const pull = acme.pullOf(issue) ?? 0;
  acme.clock.advance(5 * MINUTE);
  await acme.github.as('carol').approve(REPOSITORY, pull);
  await acme.approve(pull);
  const said = acme.repository.issue(issue).comments.find(({ body }) => body.startsWith('/answer'));
  await acme.github
    .as('alice')
    .request('PATCH', `/repos/${REPOSITORY}/issues/comments/${said?.id ?? 0}`, { body: '/answer write s3' });
  await acme.run('grant', { name: 'push' });
  for (const { id } of NAMES) expect(acme.aws.account(id).attached(ALICE)).toEqual([]);
});

test('what cannot be drafted leaves the draft of every account as it is', async () => {
  acme = await manyAccounts(3);
  const { issue, pull } = await acme.request('alice', ASKED);
  const read = () =>
    NAMES.flatMap(({ name }) => [
      file('policies', name, issue, 'json'),
      file('requests', name, issue, 'yml'),
    ]);
  const before = read();
  // Of the form's words; who writes it may do no more than ask for less.
  expect(await say('bob', pull ?? 0, '/revise also delete everything in dynamodb')).toContain('@bob');
  expect(read()).toEqual(before);
});

test('what is live is neither extended nor added to, which is said, and stays', async () => {
  acme = await manyAccounts(3);
  const { issue } = await acme.granted('alice', ASKED);
  expect(await say('alice', issue, '/extend 1h the import is late')).toContain('for several accounts');
  expect(await say('alice', issue, '/revise also sqs:DeleteMessage')).toContain('for several accounts');
  expect(acme.repository.issue(issue).state).toBe('open');
  for (const { id } of NAMES) expect(acme.aws.account(id).attached(ALICE)).toHaveLength(1);
});
