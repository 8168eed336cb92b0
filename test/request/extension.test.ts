import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  requestOfBranch,
  supplementBranch,
  supplementOfBranch,
} from '../../src/request/draft-branch-name.ts';
import { extendedEnd, type Extension } from '../../src/request/extension.ts';
import { readExtension, serialiseExtension, supplementPaths } from '../../src/request/file/request-file.ts';
import { normaliseRemark, REMARK_LONGEST } from '../../src/request/remarks.ts';
import { readCommentCommand } from '../../src/request/slash-command.ts';
import { AccountName, Digest, IssueNumber, RepositoryId, Sha } from '../../src/terms/brand.ts';
import { addSeconds, parseInstant, type Instant, type Seconds } from '../../src/terms/instant.ts';

/** An extension as a file, its end, and the comment that asks for it. */
const MINUTE = 60;
const HOUR = (60 * MINUTE) as Seconds;
const at = (text: string): Instant => parseInstant(text) as Instant;
const hex = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdef')),
    minLength: length,
    maxLength: length,
  });
const id = fc.integer({ min: 1, max: 2 ** 48 });
const minutes = (most: number) => fc.integer({ min: 1, max: most }).map((n) => (n * MINUTE) as Seconds);
const instants = fc.integer({ min: 1_700_000_000, max: 4_000_000_000 }).map((n) => n as Instant);
const reasons = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
  .map((text) => normaliseRemark(text))
  .filter((text) => text !== '' && normaliseRemark(text) === text && text.length <= REMARK_LONGEST);

const extensions: fc.Arbitrary<Extension> = fc
  .record({
    number: fc.integer({ min: 1, max: 99 }),
    repository: id.map((n) => RepositoryId.of(n)),
    issue: id.map((n) => IssueNumber.of(n)),
    account: fc.constantFrom('prod', 'a-1', '0', 'no').map((name) => AccountName.of(name)),
    base: fc.record({
      request: hex(64).map((text) => Digest.of(text)),
      policy: hex(64).map((text) => Digest.of(text)),
      review: hex(64).map((text) => Digest.of(text)),
      mergeCommit: hex(40).map((text) => Sha.of(text)),
    }),
    extends: instants,
    by: minutes(60 * 24 * 30),
    comment: id,
    reason: reasons,
  })
  .map((each) => ({ ...each, until: addSeconds(each.extends, each.by) }));

describe('the file', () => {
  test('what is written is read, and written again byte for byte', () => {
    fc.assert(
      fc.property(extensions, (extension) => {
        const text = serialiseExtension(extension);
        expect(readExtension(text)).toEqual({ ok: true, value: extension });
      }),
    );
  });

  const GOOD = serialiseExtension({
    number: 1,
    repository: RepositoryId.of(4242),
    issue: IssueNumber.of(12),
    account: AccountName.of('prod'),
    base: {
      request: Digest.of('a'.repeat(64)),
      policy: Digest.of('b'.repeat(64)),
      review: Digest.of('c'.repeat(64)),
      mergeCommit: Sha.of('d'.repeat(40)),
    },
    extends: at('2026-11-18T13:05:00Z'),
    by: (2 * HOUR) as Seconds,
    until: at('2026-11-18T15:05:00Z'),
    comment: 77,
    reason: 'The export takes longer.',
  });
  test.each([
    [
      'an end that is not the sum',
      (text: string) => text.replace('until: "2026-11-18T15', 'until: "2026-11-18T16'),
    ],
    ['another length than the end says', (text: string) => text.replace('by: 2h', 'by: 3h')],
    ['the length in another unit', (text: string) => text.replace('by: 2h', 'by: 120m')],
    [
      'an end without quotes',
      (text: string) => text.replace('"2026-11-18T15:05:00Z"', '2026-11-18T15:05:00Z'),
    ],
    ['a line more', (text: string) => `${text}# more\n`],
    ['a key more', (text: string) => `${text}policy: wider\n`],
    ['a key twice', (text: string) => `${text}comment: 78\n`],
    ['no newline at the end', (text: string) => text.trimEnd()],
    ['an anchor', (text: string) => text.replace('comment: 77', 'comment: &a 77')],
    ['number 0', (text: string) => text.replace('extension: 1', 'extension: 0')],
    ['number 100', (text: string) => text.replace('extension: 1', 'extension: 100')],
    ['a digest that is too short', (text: string) => text.replace('a'.repeat(64), 'a'.repeat(63))],
    ['a reason with what is not seen', (text: string) => text.replace('export', 'ex\u200Bport')],
    ['no reason', (text: string) => text.replace('|-\n  The export takes longer.', '""')],
    ['another file', () => 'reason: x\n'],
    ['nothing', () => ''],
  ])('%s is refused', (_, change) => {
    const text = change(GOOD);
    expect(text).not.toBe(GOOD);
    expect(readExtension(text).ok).toBe(false);
    expect(readExtension(GOOD).ok).toBe(true);
  });

  test('where it lies, and on which branch it is proposed', () => {
    const request = {
      account: AccountName.of('prod'),
      createdAt: at('2026-11-30T23:59:59Z'),
      issue: IssueNumber.of(12),
    };
    expect(supplementPaths(request, 'extension', 3)).toEqual({
      own: 'requests/prod/2026-11/12.x3.yml',
      review: 'policies/prod/2026-11/12.x3.md',
    });
    const branch = supplementBranch(request.issue, 'extension', 3);
    expect([branch, supplementOfBranch(branch), requestOfBranch(branch)]).toEqual([
      'aws-jit/12.x3',
      { issue: 12, kind: 'extension', number: 3 },
      undefined,
    ]);
    for (const other of [
      'aws-jit/12',
      'aws-jit/12.x0',
      'aws-jit/12.x100',
      'aws-jit/.x1',
      'x/12.x1',
      'aws-jit/12.x1-rebuilt',
      'aws-jit/12.e1',
      'aws-jit/12.1',
    ])
      expect(supplementOfBranch(other)).toBeUndefined();
  });
});

describe('the end', () => {
  const begins = at('2026-11-18T09:05:00Z');
  const most = (8 * HOUR) as Seconds;
  test.each([
    ['up to the limit', 4, 4 * HOUR, '2026-11-18T17:05:00Z'],
    ['a minute', 4, MINUTE, '2026-11-18T13:06:00Z'],
    ['a minute beyond the limit', 4, 4 * HOUR + MINUTE, 'at most 4h can be added'],
    ['at the limit already', 8, MINUTE, 'nothing can be added'],
    ['beyond the limit already, which was lowered meanwhile', 9, MINUTE, 'nothing can be added'],
  ])('%s', (_, live, by, expected) => {
    const end = extendedEnd(
      { from: begins, until: addSeconds(begins, (live * HOUR) as Seconds) },
      by as Seconds,
      most,
    );
    if (end.ok) expect(end.value).toBe(at(expected));
    else expect(end.problems[0]?.message).toContain(expected);
  });

  test('however many are added in whatever order, it never ends later than the longest time from the beginning', () => {
    fc.assert(
      fc.property(
        instants,
        minutes(24 * 60),
        minutes(24 * 60),
        fc.array(minutes(12 * 60), { maxLength: 20 }),
        (from, first, longest, wanted) => {
          let until = addSeconds(from, Math.min(first, longest) as Seconds);
          for (const by of wanted) {
            const before = until;
            const end = extendedEnd({ from, until }, by, longest);
            if (end.ok) until = end.value;
            expect(until).toBeGreaterThanOrEqual(before);
            // The same asked again gives the same.
            expect(extendedEnd({ from, until: before }, by, longest)).toEqual(end);
          }
          expect(until).toBeLessThanOrEqual(addSeconds(from, longest));
        },
      ),
    );
  });
});

describe('the comment', () => {
  const read = (body: string) => readCommentCommand(body);
  const words = 'the export takes longer';
  test.each([
    `/extend 2h ${words}`,
    `/Extend 2h: ${words}`,
    `/extend by 2h, ${words}`,
    `  /extend 120m - ${words}`,
    `> You asked for 4h\n\n/extend 2h\n\n${words}`,
    `/extend PT2H ${words}  \n`,
  ])('%j', (body) => {
    expect(read(body)).toEqual({ kind: 'extend', duration: 2 * HOUR, words });
  });
  test.each([
    ['/extend', 'for how much longer'],
    ['/extend a bit', 'for how much longer'],
    ['/extend 0h why', 'for how much longer'],
    ['/extend -2h why', 'for how much longer'],
    ['/extend until 18:00 please', 'for how much longer'],
    ['/extend 2h', 'why it is needed for longer'],
    ['/extend 2h \u200B\u200B', 'why it is needed for longer'],
    [`/extend 2h ${'x'.repeat(REMARK_LONGEST + 1)}`, 'longer than'],
    [`please /extend 2h ${words}`, 'a command begins the comment'],
    [`- /extend 2h ${words}`, 'a command begins the comment'],
    [`/extend 2h ${words}\n/revoke`, 'a comment holds one command'],
  ])('%j is answered with what to write', (body, why) => {
    expect(read(body)).toMatchObject({ kind: 'unreadable', why: expect.stringContaining(why) as unknown });
  });
  test.each(['/extended 2h why', 'see src/extend for it', 'extend 2h', '> /extend 2h why'])(
    '%j is conversation',
    (body) => {
      expect(read(body)).toBeUndefined();
    },
  );
});
