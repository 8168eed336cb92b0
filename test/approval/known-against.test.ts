import { describe, expect, test } from '@jest/globals';
import { knownAgainst } from '../../src/approval/known-against.ts';
import { REASONS, type Reason, type ReasonCode } from '../../src/approval/refusal-reasons.ts';

/** What takes back access that has not begun (invariant 7). */
const CODES = Object.keys(REASONS) as ReasonCode[];
const isUnread = (code: ReasonCode): boolean => REASONS[code] === 'again' || code.endsWith('-unread');
const reason = (code: ReasonCode): Reason => ({ code, message: code });
const takes = (...reasons: readonly Reason[]): readonly ReasonCode[] =>
  knownAgainst(reasons).map(({ code }) => code);

describe('what is knowledge', () => {
  test.each(CODES.filter(isUnread))('%s is none', (code) => {
    expect(takes(reason(code))).toEqual([]);
  });

  test.each(['changes-requested', 'remark-differs', 'request-differs', 'guardrails'] as const)(
    '%s is, beside whatever could not be read, unless it rests on that itself',
    (code) => {
      for (const other of CODES.filter(isUnread)) expect(takes(reason(other), reason(code))).toEqual([code]);
      expect(takes({ ...reason(code), unsure: true })).toEqual([]);
    },
  );

  test.each([
    ['reviews-unread', []],
    ['permission-unread', []],
    ['team-unread', []],
    ['codeowners-unread', []],
    ['owners-unclear', []],
    ['remark-unread', ['approvals-missing']],
    ['requester-team-unread', ['approvals-missing']],
    ['rules-unread', ['approvals-missing']],
  ] as const)('an approval is missing, and %s', (other, expected) => {
    expect(takes(reason('approvals-missing'), reason(other))).toEqual(expected);
  });

  test.each(['review-differs', 'rule-missing', 'frozen', 'not-code-owner', 'lapsed'] as const)(
    '%s says nothing of the approval',
    (code) => {
      expect(takes(reason(code))).toEqual([]);
    },
  );
});
