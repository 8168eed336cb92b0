import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  AccountId,
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  Service,
  UserId,
} from '../../src/terms/brand.ts';
import type { Instant, Seconds } from '../../src/terms/instant.ts';
import { pullRequestBody } from '../../src/messages/reviewing/pull-request-body.ts';
import type { Review } from '../../src/messages/reviewing/reviewers-view.ts';

const S3 = Service.of('s3');
const review = (changes: Partial<Review> = {}, reason = 'Find out why the import fails'): Review => ({
  request: {
    repository: RepositoryId.of(4242),
    issue: IssueNumber.of(1042),
    issueId: 1,
    account: AccountName.of('prod'),
    accountId: AccountId.of('111122223333'),
    requester: { id: UserId.of(1001), login: 'alice' },
    principal: { kind: 'iam-user', name: 'alice.in.aws' },
    createdAt: 1_795_000_000 as Instant,
    bodyDigest: Digest.of('0'.repeat(64)),
    services: [S3],
    resources: ['arn:aws:s3:::b/*'],
    access: { [S3]: 'read' },
    reason,
    duration: (8 * 3600) as Seconds,
  },
  explanation: { statements: [], heldUnknown: false },
  risk: 'medium',
  riskReasons: ['it reads stored data'],
  notes: [],
  required: 1,
  sharedWith: [],
  ...changes,
});
const PATHS = { request: 'r.yml', policy: 'p.json', review: 'p.md' };
const body = (of: Review): string =>
  pullRequestBody(of, PATHS, 'https://github.com/acme/access/blob/x', false);
/** The requester's words: what stands in the only fence. */
const fence = (text: string): readonly string[] => {
  const [, ticks = '', inside = ''] = /^(`{3,})text\n([\s\S]*?)\n\1$/m.exec(text) ?? [];
  expect(ticks).not.toBe('');
  return inside.split('\n');
};

test('the first ten lines say who, what, where, as whom, how long, how risky and why so', () => {
  const first = body(review()).split('\n').slice(0, 10).join('\n');
  for (const fact of [
    'alice',
    'read on s3',
    'prod',
    '111122223333',
    'alice.in.aws',
    '8h',
    'medium',
    'stored data',
  ])
    expect(first).toContain(fact);
  expect(first).toContain('Find out why the import fails');
});

test('reasons for a risk that are too long for its line get a list', () => {
  const riskReasons = Array.from(
    { length: 6 },
    (_, index) => `reason ${index} that takes quite some room to tell`,
  );
  const text = body(review({ riskReasons }));
  for (const reason of riskReasons) expect(text).toContain(`- ${reason}`);
  expect(text.split('\n').every((line) => !line.includes(riskReasons.join('; ')))).toBe(true);
});

test('the words of the requester fit a phone, and each stays as it was written', () => {
  const word = fc.stringMatching(/^[a-z0-9.:/-]{1,60}$/);
  const reasons = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(reasons, (reason) => {
      const rows = fence(body(review({}, reason)));
      expect(rows.join(' ')).toBe(reason);
      for (const row of rows) expect(row.length <= 40 || !row.includes(' ')).toBe(true);
    }),
  );
});

test('what was two paragraphs stays two', () => {
  const rows = fence(body(review({}, 'First.\n\nSecond, after an empty line.')));
  expect(rows).toEqual(['First.', '', 'Second, after an empty line.']);
});
