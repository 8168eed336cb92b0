import { expect, test } from '@jest/globals';
import { known, unknown } from '../../src/approval/approval-facts.ts';
import { whomToTell } from '../../src/commands/break-glass/whom-to-tell.ts';
import { remindersDue } from '../../src/commands/break-glass/look-afterwards.ts';
import type { GitHub } from '../../src/github/github-client.ts';
import { AccountName } from '../../src/terms/brand.ts';
import type { Instant } from '../../src/terms/instant.ts';

const OF = { account: AccountName.of('prod'), name: 'on-call' };
/** Nothing of it is asked where CODEOWNERS say who may approve. */
const NOBODY_ASKED = {} as GitHub;
const told = (text: string) =>
  whomToTell(
    NOBODY_ASKED,
    known({ path: '.github/CODEOWNERS', bytes: text.length, text }),
    { approvers: undefined },
    OF,
  );

test.each([
  ['people and teams', '/standing/ @bob @acme/on-call', ['@bob', '@acme/on-call']],
  ['the last line that matches', '* @acme/all\n/standing/prod/ @carol', ['@carol']],
  ['an address, which no comment can mention', '/standing/ bob@example.com', []],
  ['an address beside a person', '/standing/ bob@example.com @carol', ['@carol']],
  ['a line without owners', '* @bob\n/standing/', []],
  ['nothing that matches', '/requests/ @bob', []],
])('%s', async (_, text, mentioned) => {
  expect(await told(text)).toEqual(mentioned);
});

test('unread or absent CODEOWNERS name nobody', async () => {
  for (const codeowners of [unknown('500'), known('absent' as const)])
    expect(await whomToTell(NOBODY_ASKED, codeowners, { approvers: undefined }, OF)).toEqual([]);
});

test('reminders come a day after the end, then after two, four, eight days', () => {
  const days = [0, 0.9, 1, 1.9, 2, 3.9, 4, 7.9, 8, 15.9, 16, 64];
  const END = 1_800_000_000 as Instant;
  expect(days.map((day) => remindersDue(END, (END + day * 86_400) as Instant))).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7,
  ]);
});
