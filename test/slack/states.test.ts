import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { AUDIENCE, type Role } from '../../src/messages/audience.ts';
import { STATES } from '../../src/lifecycle/state.ts';
import { ON_SLACK } from '../../src/sandbox/example.ts';
import { STORIES } from './stories.ts';
import { shown, talking, type Talking } from './talk.ts';

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
  // Tampering is driven through the watch, below in its own folder.
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
      .filter((text) => !text.startsWith('### '));
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
