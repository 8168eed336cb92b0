import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beyondHeld } from '../../src/policy/evaluation/covered-by-held.ts';
import { compilePolicy } from '../../src/policy/evaluation/compile.ts';
import { evaluate } from '../../src/policy/evaluation/evaluate.ts';
import type { DraftedDocument } from '../../src/policy/document/document.ts';
import type { Instant } from '../../src/terms/instant.ts';

/** What a draft gives beyond what is held, by how IAM reads both. */
const A = 'arn:aws:s3:::a/*';
const B = 'arn:aws:s3:::b/*';
const allow = (Action: readonly string[], Resource: readonly string[], more: object = {}) => ({
  Effect: 'Allow' as const,
  Action,
  Resource,
  ...more,
});
const document = (...Statement: readonly ReturnType<typeof allow>[]): DraftedDocument => ({
  Version: '2012-10-17',
  Statement,
});
const held = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
const statements = (of: DraftedDocument, by: 'resource' | 'action', ...texts: readonly string[]) =>
  beyondHeld(of, texts, by).document?.Statement.map(({ Action, Resource }) => [Action, Resource]) ?? [];

describe('what is held under a condition', () => {
  const LAMBDA = { StringEquals: { 'iam:PassedToService': ['lambda.amazonaws.com'] } };
  const ROLE = 'arn:aws:iam::111122223333:role/job';
  const pass = (Condition?: object) =>
    allow(['iam:PassRole'], [ROLE], Condition === undefined ? {} : { Condition });
  const END = { DateLessThan: { 'aws:CurrentTime': ['2026-11-18T13:05:00Z'] } };
  test.each<[string, object | undefined, object | undefined, boolean]>([
    ['the same, is held', LAMBDA, LAMBDA, true],
    ['the same, until its end, is held', LAMBDA, { ...LAMBDA, ...END }, true],
    ['none, is held for what is wanted under one', LAMBDA, undefined, true],
    [
      'the same and one more that is wanted, is held',
      { ...LAMBDA, Bool: { 'aws:SecureTransport': ['true'] } },
      LAMBDA,
      true,
    ],
    [
      'with the key in another case, is held',
      LAMBDA,
      { StringEquals: { 'iam:passedtoservice': ['lambda.amazonaws.com'] } },
      true,
    ],
    ['one, is not held where none is wanted', undefined, LAMBDA, false],
    [
      'another value, is not held',
      LAMBDA,
      { StringEquals: { 'iam:PassedToService': ['ec2.amazonaws.com'] } },
      false,
    ],
    [
      'another operator, is not held',
      LAMBDA,
      { StringLike: { 'iam:PassedToService': ['lambda.amazonaws.com'] } },
      false,
    ],
    [
      'more than is wanted, is not held',
      LAMBDA,
      { ...LAMBDA, Bool: { 'aws:SecureTransport': ['true'] } },
      false,
    ],
  ])('%s', (_, wanted, has, isHeld) => {
    expect(statements(document(pass(wanted)), 'resource', held(pass(has)))).toEqual(
      isHeld ? [] : [[['iam:PassRole'], [ROLE]]],
    );
  });
});

describe('what is taken out', () => {
  const draft = document(allow(['s3:GetObject', 's3:PutObject'], [A, B]));
  test.each<[string, readonly string[], unknown]>([
    [
      'nothing is held',
      [],
      [
        [
          ['s3:GetObject', 's3:PutObject'],
          [A, B],
        ],
      ],
    ],
    [
      'an action on one of the resources',
      [held(allow(['s3:GetObject'], [A]))],
      [
        [['s3:GetObject'], [B]],
        [['s3:PutObject'], [A, B]],
      ],
    ],
    [
      'an action on all of them, by a wider pattern',
      [held(allow(['s3:Get*'], ['*']))],
      [[['s3:PutObject'], [A, B]]],
    ],
    [
      'all, by two policies',
      [held(allow(['s3:GetObject'], [A, B])), held(allow(['s3:PutObject'], [A, B]))],
      [],
    ],
    [
      'held under a condition, which may not apply',
      [held(allow(['s3:*'], ['*'], { Condition: { Bool: { 'aws:SecureTransport': ['true'] } } }))],
      [
        [
          ['s3:GetObject', 's3:PutObject'],
          [A, B],
        ],
      ],
    ],
    [
      'held until its end alone',
      [
        held(
          allow(['s3:*'], ['*'], {
            Condition: { DateLessThan: { 'aws:CurrentTime': ['2026-11-18T13:05:00Z'] } },
          }),
        ),
      ],
      [],
    ],
    [
      'beside a Deny, which may forbid just this',
      [held(allow(['s3:*'], ['*']), { Effect: 'Deny', Action: ['s3:PutObject'], Resource: [A] })],
      [
        [
          ['s3:GetObject', 's3:PutObject'],
          [A, B],
        ],
      ],
    ],
    [
      'narrower than what is asked for',
      [held(allow(['s3:GetObject'], ['arn:aws:s3:::a/x']))],
      [
        [
          ['s3:GetObject', 's3:PutObject'],
          [A, B],
        ],
      ],
    ],
  ])('%s', (_, texts, expected) => {
    expect(statements(draft, 'resource', ...texts)).toEqual(expected);
  });

  test('an action that stays keeps all of its resources, where it is asked so', () => {
    expect(statements(draft, 'action', held(allow(['s3:GetObject'], [A])))).toEqual([
      [
        ['s3:GetObject', 's3:PutObject'],
        [A, B],
      ],
    ]);
  });
});

test('together with what is held it allows exactly what the draft would have, and nothing twice', () => {
  const actions = ['s3:GetObject', 's3:PutObject', 's3:ListBucket'];
  const resources = ['arn:aws:s3:::a/*', 'arn:aws:s3:::a/x', 'arn:aws:s3:::b', '*'];
  const some = fc.array(
    fc
      .record({
        Action: fc.subarray([...actions, 's3:*', 's3:Get*'], { minLength: 1 }),
        Resource: fc.subarray(resources, { minLength: 1 }),
      })
      .map(({ Action, Resource }) => allow(Action, Resource)),
    { minLength: 1, maxLength: 3 },
  );
  const drafts = fc.array(
    fc
      .record({
        Action: fc.subarray(actions, { minLength: 1 }),
        Resource: fc.subarray(resources, { minLength: 1 }),
      })
      .map(({ Action, Resource }) => allow(Action, Resource)),
    { minLength: 1, maxLength: 3 },
  );
  const may = (texts: readonly string[], action: string, resource: string): boolean =>
    evaluate(
      texts.map((text) => {
        const compiled = compilePolicy(JSON.parse(text));
        if (!compiled.ok) throw new Error(text);
        return compiled.value;
      }),
      { action, resource, at: 0 as Instant },
    ).decision === 'allowed';
  fc.assert(
    fc.property(drafts, some, fc.constantFrom('resource' as const, 'action' as const), (asked, has, by) => {
      const draft = document(...asked);
      const holding = held(...has);
      const rest = beyondHeld(draft, [holding], by).document;
      for (const action of actions)
        for (const resource of ['arn:aws:s3:::a/x', 'arn:aws:s3:::a/y', 'arn:aws:s3:::b', 'arn:aws:s3:::c']) {
          const both = may([JSON.stringify(draft), holding], action, resource);
          expect(
            may(rest === undefined ? [holding] : [JSON.stringify(rest), holding], action, resource),
          ).toBe(both);
          // Never more than was drafted.
          if (rest !== undefined && may([JSON.stringify(rest)], action, resource))
            expect(may([JSON.stringify(draft)], action, resource)).toBe(true);
        }
    }),
    { numRuns: 300 },
  );
});
