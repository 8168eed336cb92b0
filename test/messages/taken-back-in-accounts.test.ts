import { expect, test } from '@jest/globals';
import { sessionsIn } from '../../src/commands/end/several/tell-accounts-back.ts';
import { revoked, revokedInSome } from '../../src/messages/end-news.ts';
import { AccountName } from '../../src/terms/brand.ts';

/** What people are told of sessions that are open, where access is taken back in several accounts. */
const [prod, staging, dev] = ['prod', 'staging', 'dev'].map((name) => AccountName.of(name)) as [
  AccountName,
  AccountName,
  AccountName,
];
const mixed = sessionsIn(
  new Map([
    [prod, { sessions: 'refused' }],
    [staging, { sessions: 'not-updated' }],
    [dev, { sessions: 'refused' }],
  ]),
);
const LASTS = 'In staging: AWS could not update the role in the account, so a session that is open may last';
const REFUSED = 'Sessions that were open are refused from now on, too.';

test('one account in which a session may last is told, by name and first, whichever account is done first', () => {
  const { comment, next } = revoked('alice', 'by bob', mixed);
  for (const words of [comment, next]) {
    expect(words).toContain(LASTS);
    expect(words).toContain(`In prod, dev: ${REFUSED}`);
    expect(words.indexOf(LASTS)).toBeLessThan(words.indexOf('In prod, dev'));
  }
});

test('the same where others are live still', () => {
  const others = { stays: ['qa'], failed: [] };
  const words = revokedInSome('alice', 'by bob', ['prod', 'staging', 'dev'], others, mixed);
  expect(words).toContain(LASTS);
  expect(words).toContain('What you have in qa stays as it is.');
  expect(words).not.toContain('could not be taken back yet');
});

test('what is the same in all of them is said once, without their names', () => {
  const same = sessionsIn(new Map([prod, staging].map((name) => [name, { sessions: 'refused' }] as const)));
  expect(revoked('alice', 'by bob', same).comment).toContain(`\n\n${REFUSED}`);
  expect(revoked('alice', 'by bob', same).next).toBe('Taken back by bob.');
});
