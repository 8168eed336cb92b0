import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { AUDIENCE, type Role } from '../../src/messages/audience.ts';
import { STATES } from '../../src/lifecycle/state.ts';
import { ACCOUNT, ON_SLACK } from '../../sandbox/example.ts';
import { HOUR, REPOSITORY } from '../action/company.ts';
import { STORIES } from './stories.ts';
import { headline, shown, talking, type Talking } from './talk.ts';

jest.setTimeout(120_000);

let acme: Talking | undefined;
afterEach(async () => {
  await acme?.close();
  acme = undefined;
});
const open = async (...options: Parameters<typeof talking>): Promise<Talking> =>
  (acme = await talking(...options));

const SLACK_IDS: Readonly<Record<Role, readonly string[]>> = {
  requester: [ON_SLACK.alice],
  approvers: [ON_SLACK.bob, ON_SLACK.carol],
};
const people = (roles: readonly Role[]) => roles.flatMap((role) => SLACK_IDS[role]).sort();

/** Logins that a comment of ours really mentions: outside code, not taken apart. */
const mentionsIn = (comment: string): readonly string[] =>
  [
    ...new Set(
      [...comment.replace(/```[\s\S]*?```/g, '').matchAll(/(?<![\w`])@([a-z][a-z-]*)/g)].map(
        ([, login]) => login ?? '',
      ),
    ),
  ].sort();

test('every happening that the table tells of has a story here, and no other is told', () => {
  const told = Object.entries(AUDIENCE).filter(([, { slack, comment }]) => slack ?? comment);
  const driven = new Set<string>(STORIES.map(({ happens }) => happens));
  // Tampering is told with the end that it leads to, below.
  expect(told.map(([name]) => name).filter((name) => !driven.has(name))).toEqual(['tampered']);
  expect(Object.keys(STATES).filter((state) => !Object.hasOwn(AUDIENCE, state))).toEqual([]);
});

describe.each(STORIES)('$happens', ({ happens, until, then, configure }) => {
  test('is told to whom the table says, and to nobody else', async () => {
    const acme = await open(configure ? { configure } : {});
    const at = await until(acme);
    const messages = acme.thread().length;
    const comments = acme.comments(at.issue).length;
    await then(acme, at);

    const { slack, comment } = AUDIENCE[happens];
    const fresh = acme.thread().slice(messages);
    expect(fresh).toHaveLength(slack === undefined ? 0 : 1);
    expect([...(fresh[0]?.notified ?? [])].sort()).toEqual(
      // bob has approved already, so only carol is asked still.
      happens === 'approved' ? [ON_SLACK.alice, ON_SLACK.carol] : people(slack ?? []),
    );

    // The status comment is edited, which notifies nobody; a new comment is there where the table says so.
    const said = acme
      .comments(at.issue)
      .slice(comments)
      .filter((text) => !/^(?:### |\/)/.test(text));
    expect(said).toHaveLength(comment === undefined ? 0 : 1);
    const mentioned = said.flatMap(mentionsIn);
    expect(mentioned.includes('alice')).toBe(comment?.includes('requester') ?? false);

    // The first message shows the present state; only one thread is there for the request.
    expect(acme.slack.threads('aws-access')).toHaveLength(1);
    const [root] = acme.thread();
    const headline = Object.hasOwn(STATES, happens)
      ? STATES[happens as keyof typeof STATES].headline
      : undefined;
    if (root && headline !== undefined) {
      expect(shown(root).split('\n')[0]).toBe(`${headline} · #${at.issue}`);
      expect(root.text).toMatch(new RegExp(`^${headline.replace(/'/g, "'")}: #${at.issue}, alice`));
    }
  });
});

test('a run that repeats everything tells nothing again', async () => {
  const acme = await open();
  await acme.granted();
  const before = acme.thread().map(({ ts }) => ts);
  for (const command of ['draft', 'close', 'grant', 'revoke', 'sweep', 'watch'] as const)
    await acme.ok(command, { name: 'schedule', cron: '23 * * * *' });
  expect(acme.thread().map(({ ts }) => ts)).toEqual(before);
  // Nothing to tell: Slack is not even asked.
  const after = acme.faults.calls.filter(({ service }) => service === 'slack').length;
  await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  expect(acme.faults.calls.filter(({ service }) => service === 'slack')).toHaveLength(after);
});

test('what was scheduled is taken back when it is no longer true', async () => {
  const acme = await open();
  const { issue } = await acme.request();
  expect(acme.slack.state.scheduled.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Nobody has decided yet, 2026-11-18 13:00 UTC: acme\/aws-access#\d+$/),
  ]);
  await acme.approve(acme.pullOf(issue) ?? 0);
  await acme.ok('grant', { name: 'push' });
  expect(acme.slack.state.scheduled.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Access ends soon, at 2026-11-18 17:00 UTC: acme\/aws-access#\d+$/),
  ]);
  await acme.github.as('alice').closeIssue('acme/aws-access', issue);
  await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  expect(acme.slack.state.scheduled).toEqual([]);
});

test('what AWS holds and nobody approved is told to requester and approvers, and then its end', async () => {
  const acme = await open();
  await acme.granted();
  const before = acme.thread().length;
  acme.aws.account(ACCOUNT).setUp('CreatePolicyVersion', {
    PolicyArn: acme.policies()[0] ?? '',
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    }),
    SetAsDefault: true,
  });
  const run = await acme.run('watch', { name: 'schedule', cron: '47 4 * * *' });
  expect(run.code).toBe(1);
  expect(acme.attached()).toEqual([]);
  const [alarm, end, ...more] = acme.thread().slice(before);
  if (!alarm || !end) throw new Error('It was not told.');
  expect(more).toEqual([]);
  expect(headline(alarm)).toBe('AWS holds what nobody approved');
  expect([...alarm.notified].sort()).toEqual(people(AUDIENCE.tampered.slack ?? []));
  expect(shown(alarm)).toContain('version v2');
  expect([headline(end), end.notified]).toEqual(['Access was taken back', [ON_SLACK.alice]]);
  expect(acme.slack.state.scheduled).toEqual([]);
});

test('a shortened request is asked for anew, and the first message and the reminder follow', async () => {
  const acme = await open();
  const { pull = 0 } = await acme.request();
  acme.clock.advance(HOUR);
  await acme.github.as('bob').comment(REPOSITORY, pull, '/shorten 2h');
  await acme.ok('comment', { name: 'issue_comment', action: 'created', number: pull, sender: 'bob' });
  const [root, again, ...more] = acme.thread();
  if (!root || !again) throw new Error('It was not told.');
  expect(more).toEqual([]);
  expect(shown(root)).toContain('for 2h from the merge');
  expect([...again.notified].sort()).toEqual(people(AUDIENCE.drafted.slack ?? []));
  expect(again.text).toContain(', 2h, risk');
  expect(acme.slack.state.scheduled.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Nobody has decided yet, 2026-11-18 14:00 UTC/),
  ]);
});

test('what somebody else edited is shown as spoilt, and nobody is reminded to decide on it', async () => {
  const acme = await open();
  const { issue } = await acme.request();
  const { body } = acme.repository.issue(issue);
  await acme.github.as('mallory').editIssue(REPOSITORY, issue, { body: `${body}\n` });
  await acme.ok('draft', { name: 'issues', action: 'edited', number: issue, sender: 'mallory' });
  const [root] = acme.thread();
  if (!root) throw new Error('It was not told.');
  expect(shown(root)).toContain('Somebody else edited it, so it can no longer be granted.');
  expect(shown(root)).not.toContain('[Review and decide]');
  expect(acme.slack.state.scheduled).toEqual([]);
});

test('who asks for longer: approvers read who, until when, why and by when, and get to the pull request', async () => {
  const acme = await open();
  const { issue } = await acme.granted();
  acme.clock.advance(HOUR);
  await acme.github.as('alice').comment(REPOSITORY, issue, '/extend 2h the export takes longer <!channel>');
  await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
  const pull = [...acme.repository.state.issues.values()].find(
    (each) => 'pull' in each && each.pull.head.ref === `aws-jit/${issue}.x1`,
  )?.number;
  const asked = acme.thread().at(-1);
  if (!asked) throw new Error('It was not told.');
  expect(headline(asked)).toBe('Asked for longer');
  const text = shown(asked);
  for (const part of [
    'alice asks to keep read on s3 in prod until 2026-11-18 19:05 UTC',
    'instead of 2026-11-18 17:05 UTC',
    'the export takes longer <!channel>',
    'approve and merge the pull request before 2026-11-18 17:05 UTC',
    '[Review and decide]',
  ])
    expect(text).toContain(part);
  expect(JSON.stringify(asked.blocks)).toContain(`/pull/${pull}/files`);
  // What the thread shows is the present state, which is unchanged.
  expect(shown(acme.thread()[0] ?? asked).split('\n')[0]).toBe(`Access is live · #${issue}`);
});

test('who asks for longer while Slack is away: told afterwards, as long as it can be decided', async () => {
  const acme = await open();
  const { issue } = await acme.granted();
  acme.faults.order({ service: 'slack', times: Infinity, then: { status: 503 } });
  await acme.github.as('alice').comment(REPOSITORY, issue, '/extend 2h the export takes longer');
  await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
  acme.faults.clear();
  await acme.ok('draft', { name: 'schedule', cron: '23 * * * *' });
  const asked = acme.thread().at(-1);
  expect(asked && headline(asked)).toBe('Asked for longer');
  expect([...(asked?.notified ?? [])].sort()).toEqual([ON_SLACK.bob, ON_SLACK.carol]);
  expect(asked && shown(asked)).not.toContain('takes longer');
});
