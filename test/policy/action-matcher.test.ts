import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actionMatcher } from '../../src/policy/document/action-matcher.ts';
import { matchesAction } from '../../src/policy/document/match.ts';
import { compilePolicy } from '../../src/policy/evaluation/compile.ts';
import {
  actionsPart,
  elementsPart,
  isPlainlySound,
  resourcesPart,
} from '../../src/policy/evaluation/statement-parts.ts';

const piece = fc.constantFrom('s3', 'S3', 'ec2', 'Get', 'get', 'Object', '*', '?', ':', '', 'a', '$');
const pattern = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''));
const action = fc
  .tuple(fc.constantFrom('s3', 'ec2'), fc.constantFrom('getobject', 'get', 'a', 'geta', 'get:a'))
  .map(([service, name]) => `${service}:${name}`);

test.each([
  ['s3:Get*', 's3:getobject', true],
  ['s3:Get*', 's3:get', true],
  ['s3*:Get', 's3:get', true],
  ['s*', 's3:get', undefined],
  ['*', 's3:get', true],
  ['s3:*', 'ec2:get', false],
  ['s3:', 's3:get', undefined],
  ['S3:GETOBJECT', 's3:getobject', true],
])('%s and %s: %s', (text, asked, expected) => {
  expect(actionMatcher(text)?.(asked)).toBe(expected);
});

test('a pattern that is kept matches what it matches when it is read anew', () => {
  fc.assert(
    fc.property(pattern, action, (text, asked) => {
      expect(actionMatcher(text)?.(asked) ?? false).toBe(matchesAction(text, asked));
    }),
    { numRuns: 3_000 },
  );
});

const odd = fc.oneof(
  pattern,
  fc.constantFrom('arn:aws:s3', 'arn:aws:iam::1:ro*', 'arn:aws:s3:::${aws:username}', 'arn:aws:s3:::${', 'b'),
);
const sound = fc.constantFrom('s3:Get*', '*', 'arn:aws:s3:::b/*', 'arn:aws:sqs:::q*', 'arn:aws:s3:*:x:b/*');
const value = fc.oneof({ weight: 4, arbitrary: sound }, { weight: 1, arbitrary: odd });
const element = fc.oneof(value, fc.array(value, { maxLength: 3 }), fc.constantFrom(1, [1]));
const rarely = fc.constantFrom(undefined, undefined, undefined, 1);
const statement = fc
  .record({ Effect: fc.constantFrom('Allow', 'Deny'), Action: element, Resource: element, odd: rarely })
  .chain(({ odd: also, ...each }) =>
    fc
      .constantFrom('NotAction', 'Principal', 'Other')
      .map((name) => (also === undefined ? each : { ...each, [name]: 's3:Get*' })),
  );

test('what is plainly sound is what no part finds anything wrong with', () => {
  let found = 0;
  fc.assert(
    fc.property(statement, (each) => {
      const language = { variables: true, kind: 'identity' } as const;
      if (!isPlainlySound(each, language)) return;
      found += 1;
      for (const part of [elementsPart, actionsPart, resourcesPart])
        expect(part(each, ['Statement'], language).problems).toEqual([]);
      const policy = compilePolicy({ Version: '2012-10-17', Statement: each });
      expect(policy.ok && policy.value.problems).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
  expect(found).toBeGreaterThan(200);
});
