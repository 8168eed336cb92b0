import { describe, expect, test } from '@jest/globals';
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
import { parseInstant, type Instant, type Seconds } from '../../src/terms/instant.ts';
import { LEFT_OUT_BECAUSE, type Drafted, type LeftOutBecause } from '../../src/request/drafted.ts';
import { MOST_REMARKS, normaliseRemark, type Remark } from '../../src/request/remarks.ts';
import { readRequest, serialiseRequest } from '../../src/request/file/request-file.ts';
import type { Request } from '../../src/request/request.ts';

const DIGEST = Digest.of('ab'.repeat(32));
const requester = { id: UserId.of(1001), login: 'alice' };
const request: Request = {
  repository: RepositoryId.of(4242),
  issue: IssueNumber.of(7),
  issueId: 99,
  account: AccountName.of('prod'),
  accountId: AccountId.of('111122223333'),
  requester,
  principal: { kind: 'iam-user', name: 'alice' },
  createdAt: parseInstant('2026-11-22T20:17:29Z') as Instant,
  services: [Service.of('s3')],
  resources: [],
  access: { [Service.of('s3')]: 'read' },
  reason: 'Look at the exports',
  duration: 7200 as Seconds,
  bodyDigest: DIGEST,
};
const answer: Remark = {
  command: 'answer',
  comment: 11,
  by: requester,
  asked: 'Which files: "all" or # some?',
  text: 'all of them\n\n  - and: the newest',
};
const revise: Remark = {
  command: 'revise',
  comment: 12,
  by: { id: UserId.of(1002), login: 'bob' },
  text: 'no s3:DeleteObject, please',
};
const choice: Remark = {
  command: 'answer',
  comment: 13,
  by: requester,
  asked: 'Which?',
  chose: [1, 4],
  text: 'all\nthe newest',
};
const FILE = serialiseRequest({
  ...request,
  remarks: [answer, revise, choice],
  drafted: {
    engine: 'model',
    model: 'small-1',
    exchanges: [{ sent: DIGEST, received: DIGEST }, { sent: DIGEST }],
    leftOut: [{ action: 's3:DeleteObject', why: 'removes' }],
  },
});

describe('remarks and how it was drafted, in the request file', () => {
  test('are written as a reader of the file expects them', () => {
    expect(FILE.slice(FILE.indexOf('remarks:'))).toBe(`remarks:
  - command: answer
    comment: 11
    by: 1001
    login: alice
    asked: "Which files: \\"all\\" or # some?"
    text: |-
      all of them

        - and: the newest
  - command: revise
    comment: 12
    by: 1002
    login: bob
    text: |-
      no s3:DeleteObject, please
  - command: answer
    comment: 13
    by: 1001
    login: alice
    asked: "Which?"
    chose: [1, 4]
    text: |-
      all
      the newest
drafted:
  engine: model
  model: "small-1"
  exchanges:
    - sent: "${DIGEST}"
      received: "${DIGEST}"
    - sent: "${DIGEST}"
  left_out:
    - action: s3:DeleteObject
      why: removes
`);
  });

  test('read back as they were', () => {
    const read = readRequest(FILE);
    expect(read.ok && read.value.remarks).toEqual([answer, revise, choice]);
    expect(read.ok && serialiseRequest(read.value)).toBe(FILE);
  });

  test.each([
    ['an answer by somebody else', FILE.replace('by: 1001', 'by: 1005'), 'request-remark'],
    ['an unknown command', FILE.replace('command: revise', 'command: approve'), 'request-value'],
    ['hidden text', FILE.replace('no s3', 'no <!-- x --> s3'), 'request-value'],
    ['zero-width text', FILE.replace('no s3', 'no\u200B s3'), 'request-value'],
    [
      'an unknown key',
      FILE.replace('    comment: 12', '    approved: true\n    comment: 12'),
      'request-value',
    ],
    ['an unknown reason', FILE.replace('why: removes', 'why: approved by security'), 'request-value'],
    ['no action', FILE.replace('action: s3:DeleteObject', 'action: "pre-approved"'), 'request-value'],
    ['no digest', FILE.replaceAll(`"${DIGEST}"\n    - sent`, '"approved"\n    - sent'), 'request-value'],
    ['a choice of nothing', FILE.replace('[1, 4]', '[]'), 'request-value'],
    ['a choice of what has no number', FILE.replace('[1, 4]', '[0]'), 'request-value'],
    ['a choice in words', FILE.replace('[1, 4]', '["approved"]'), 'request-value'],
    [
      'a choice where something else is asked for',
      FILE.replace('login: bob\n', 'login: bob\n    chose: [1]\n'),
      'request-remark',
    ],
    ['an empty list', FILE.replace(/remarks:[\s\S]*drafted:/, 'remarks: []\ndrafted:'), 'request-value'],
    [
      'another order of keys',
      FILE.replace('by: 1002\n    login: bob', 'login: bob\n    by: 1002'),
      'request-not-canonical',
    ],
  ])('%s is not read', (_, text, code) => {
    expect(text).not.toBe(FILE);
    const read = readRequest(text);
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code);
  });

  test('more remarks than fit are not read', () => {
    const remarks = Array.from({ length: MOST_REMARKS + 1 }, () => revise);
    expect(readRequest(serialiseRequest({ ...request, remarks })).ok).toBe(false);
  });

  const text = fc
    .string({ unit: 'grapheme', maxLength: 300 })
    .map((words) => normaliseRemark(words))
    .filter((words) => words.length > 0);
  const remark: fc.Arbitrary<Remark> = fc
    .record({
      command: fc.constantFrom('answer', 'revise'),
      comment: fc.integer({ min: 1 }),
      text,
      asked: fc.option(
        text.map((words) => words.replace(/\s+/g, ' ')),
        { nil: undefined },
      ),
      chose: fc.option(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 9 }), {
        nil: undefined,
      }),
    })
    .map(({ command, comment, text, asked, chose }) => ({
      command,
      comment,
      by: requester,
      ...(asked === undefined ? {} : { asked }),
      ...(chose === undefined || command === 'revise' ? {} : { chose }),
      text,
    }));
  const because = Object.keys(LEFT_OUT_BECAUSE) as LeftOutBecause[];
  const drafted: fc.Arbitrary<Drafted> = fc.record({
    engine: fc.constantFrom('rules', 'model'),
    model: fc.stringMatching(/^[!-~]{1,40}$/),
    exchanges: fc.array(fc.constantFrom({ sent: DIGEST }, { sent: DIGEST, received: DIGEST }), {
      maxLength: 3,
    }),
    leftOut: fc.array(
      fc.record({
        action: fc.stringMatching(/^[a-z0-9-]{1,9}:[A-Z][A-Za-z0-9]{0,9}$/),
        why: fc.constantFrom(...because),
      }),
      { maxLength: 4 },
    ),
  });

  test('whatever the words: what is written is read, and written again the same', () => {
    fc.assert(
      fc.property(fc.array(remark, { minLength: 1, maxLength: 4 }), drafted, (remarks, how) => {
        const file = serialiseRequest({ ...request, remarks, drafted: how });
        const read = readRequest(file);
        expect(read).toEqual({ ok: true, value: { ...request, remarks, drafted: how } });
        expect(read.ok && serialiseRequest(read.value)).toBe(file);
      }),
      { numRuns: 300 },
    );
  });
});
