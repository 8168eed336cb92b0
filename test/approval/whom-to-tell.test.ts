import { expect, test } from '@jest/globals';
import { known, unknown } from '../../src/approval/approval-facts.ts';
import { whomToTell } from '../../src/commands/break-glass/whom-to-tell.ts';
import { remindersDue } from '../../src/commands/break-glass/reminders-due.ts';
import type { GitHub } from '../../src/github/github-client.ts';
import { AccountName, UserId } from '../../src/terms/brand.ts';
import type { Instant } from '../../src/terms/instant.ts';

const OF = { account: AccountName.of('prod'), name: 'on-call' };
/** Nothing of it is asked where CODEOWNERS say who may approve. */
const NOBODY_ASKED = {} as GitHub;
/** A team of two, and whoever it asks for by id; 9 is gone. */
const octokit = {
  request: () => Promise.resolve({ data: [{ id: 1 }, { id: 9 }, { id: 2 }] }),
  rest: {
    users: {
      getById: ({ account_id: id }: { account_id: number }) =>
        id === 9
          ? Promise.reject(Object.assign(new Error('gone'), { status: 404 }))
          : Promise.resolve({ data: { login: `user${id}` } }),
    },
  },
};
const WITH_MEMBERS = { octokit, members: octokit } as unknown as GitHub;
const told = (text: string, github = NOBODY_ASKED, approved: readonly string[] = []) =>
  whomToTell(
    github,
    known({ path: '.github/CODEOWNERS', bytes: text.length, text }),
    { approvers: undefined },
    OF,
    approved,
  );

test.each([
  ['the last line that matches', '* @acme/all\n/standing/prod/ @carol', ['@carol']],
  ['an address, which no comment can mention', '/standing/ bob@example.com', []],
  ['an address beside a person', '/standing/ bob@example.com @carol', ['@carol']],
  ['a line without owners', '* @bob\n/standing/', []],
  ['nothing that matches', '/requests/ @bob', []],
])('%s', async (_, text, mentioned) => {
  expect(await told(text)).toEqual(mentioned);
});

test('of a team its members, who are there still; first of all those who approved it, once', async () => {
  expect(await told('/standing/ @bob @acme/on-call', WITH_MEMBERS, ['carol', 'Bob'])).toEqual([
    '@carol',
    '@bob',
    '@acme/on-call',
    '@user1',
    '@user2',
  ]);
});

test('who is gone takes the place of nobody, and more than fifty are not kept silent about', async () => {
  const ids = [9, ...Array.from({ length: 54 }, (_, at) => at + 100)].map((id) => UserId.of(id));
  const all = await whomToTell(
    WITH_MEMBERS,
    unknown('not asked'),
    { approvers: new Map([[OF.account, ids]]) },
    OF,
    [],
  );
  expect(all).toHaveLength(51);
  expect(all.slice(0, 2)).toEqual(['@user100', '@user101']);
  expect(all.at(-1)).toBe('and 4 more, of whom GitHub would notify none');
});

test('unread or absent CODEOWNERS name nobody', async () => {
  for (const codeowners of [unknown('500'), known('absent' as const)])
    expect(await whomToTell(NOBODY_ASKED, codeowners, { approvers: undefined }, OF, [])).toEqual([]);
});

test('reminders come a day after the end, then after two, four, eight days', () => {
  const days = [0, 0.9, 1, 1.9, 2, 3.9, 4, 7.9, 8, 15.9, 16, 64];
  const END = 1_800_000_000 as Instant;
  expect(days.map((day) => remindersDue(END, (END + day * 86_400) as Instant))).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7,
  ]);
});
