import { describe, expect, test } from '@jest/globals';
import { accountsGranted, inHowMany, stateOfAll, type AccountNow } from '../../src/messages/accounts-news.ts';
import { accountsTable, approvalsOf, gravestRisk } from '../../src/messages/reviewing/accounts-table.ts';
import { pullRequestBody, pullRequestTitle } from '../../src/messages/reviewing/pull-request-body.ts';
import type { Review } from '../../src/messages/reviewing/reviewers-view.ts';
import type { State } from '../../src/lifecycle/state.ts';
import { requestPaths } from '../../src/request/file/request-file.ts';
import { AccountId, AccountName } from '../../src/terms/brand.ts';
import type { Instant } from '../../src/terms/instant.ts';
import * as good from '../approval/good-facts.ts';

const NAMES = Array.from({ length: 50 }, (_, index) =>
  AccountName.of(`a-long-name-of-an-account-${index + 1}`),
);
const reviewIn = (account: AccountName, change: Partial<Review> = {}): Review => ({
  request: {
    ...good.REQUEST,
    account,
    accountId: AccountId.of(String(100_000_000_000 + NAMES.indexOf(account))),
    accounts: NAMES,
    principal: { kind: 'identity-center-user', userName: `${'x'.repeat(100)}@example.com` },
  },
  explanation: { statements: [], heldUnknown: false },
  risk: 'low',
  riskReasons: [],
  notes: ['It reads.'],
  required: 1,
  sharedWith: [],
  ...change,
});
const all = NAMES.map((account, index) => {
  const review = reviewIn(
    account,
    index === 7 ? { risk: 'high', required: 2, notes: ['It reads.', 'It deletes.'] } : {},
  );
  return { review, paths: requestPaths(review.request) };
});
const URL = 'https://github.com/acme-corporation-of-many-letters/access-requests/blob/aws-jit/104200';

describe('the pull request of fifty accounts', () => {
  const [first] = all;
  if (first === undefined) throw new Error('No account.');
  const body = pullRequestBody(first.review, first.paths, URL, true, { accounts: all });

  test('fits into what GitHub takes, with every account and its view', () => {
    expect(body.length).toBeLessThan(65_536);
    for (const { review, paths } of all) {
      expect(body).toContain(`| **${review.request.account}** | ${review.request.accountId} |`);
      expect(body).toContain(`${URL}/${paths.review}`);
    }
  });

  test('says what differs: the gravest risk, the approvals, the note of one account', () => {
    expect(body).toContain('**Risk: high**');
    expect(body).toContain('(1 to 2 approvals, by account)');
    expect(body).toContain(`- **${NAMES[7] ?? ''}**: It deletes.`);
    expect(gravestRisk(all)).toBe('high');
    expect(approvalsOf(all.slice(0, 3))).toBe('');
  });

  test('is titled by numbers and configured names alone', () => {
    expect(pullRequestTitle(good.ISSUE, NAMES, good.HOUR)).toBe('AWS access for #1042: 50 accounts, 1h');
    expect(pullRequestTitle(good.ISSUE, [AccountName.of('prod')], good.HOUR)).toBe(
      'AWS access for #1042: prod, 1h',
    );
  });

  test('of one account there is no table', () => {
    expect(accountsTable(all.slice(0, 1), URL)).toEqual([]);
  });
});

const now = (...states: readonly (State | undefined)[]): readonly AccountNow[] =>
  states.map((state, index) => ({ account: `a${index + 1}`, state }));

describe('how several accounts stand', () => {
  test.each([
    [['refused', 'granted', 'failed'], 'granted'],
    [['failed', 'scheduled'], 'scheduled'],
    [['failed', 'approved', 'refused'], 'approved'],
    [['failed', 'revoked'], 'failed'],
    [['refused', undefined], 'approved'],
    [['refused', 'refused'], 'refused'],
    [['expired', 'revoked', 'refused'], 'revoked'],
    [['expired', 'refused'], 'expired'],
  ] as const)('%j shows %s', (states, shown) => {
    expect(stateOfAll(now(...states))).toBe(shown);
  });

  test('is counted in one sentence', () => {
    expect(inHowMany(now('granted', 'granted', 'approved', 'failed', undefined))).toBe(
      'live in **2 of 5** accounts; waiting in 1; not accepted by AWS in 1; not looked at yet in 1',
    );
  });

  test('the comment of fifty accounts that all fail otherwise fits, and same words stand once', () => {
    const until = 1_800_000_000 as Instant;
    const each = NAMES.map((account, index): AccountNow => ({
      account,
      state: 'failed',
      until,
      why: `- ${index}: ${'AWS said something long. '.repeat(60)}`,
    }));
    expect(accountsGranted('alice', each, undefined).comment.length).toBeLessThan(60_000);
    const same = NAMES.map((account): AccountNow => ({
      account,
      state: 'approved',
      why: '- 0 of 1 approvals.',
    }));
    expect(accountsGranted('alice', same, undefined).comment.match(/0 of 1 approvals/g)).toHaveLength(1);
  });

  test('closing is offered only where something is live', () => {
    expect(accountsGranted('alice', now('approved', 'failed'), undefined).comment).not.toContain(
      'close this issue',
    );
    expect(accountsGranted('alice', now('granted', 'failed'), undefined).comment).toContain(
      'close this issue',
    );
  });
});
