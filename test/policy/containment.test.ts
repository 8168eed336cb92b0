import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { containsAction, containsResource } from '../../src/policy/evaluation/containment.ts';
import { arnGlob, type Reading } from '../../src/policy/document/arn-pattern.ts';
import { globOf, matchGlob } from '../../src/policy/document/glob.ts';
import { matchesAction, matchesResource } from '../../src/policy/document/match.ts';

describe('containsAction', () => {
  test.each([
    ['*', '*', true],
    ['*', 's3:*', true],
    ['*:*', '*', true],
    ['s3:*', '*', false],
    ['s3:*', 'S3:Get*', true],
    ['s3:Get*', 's3:GetObject*', true],
    ['s3:GetObject*', 's3:Get*', false],
    ['s3:*Object', 's3:GetObject', true],
    ['s3*', 's3:GetObject', false],
    ['*', 'nonsense', false],
  ])('%j contains %j: %j', (outer, inner, expected) => {
    expect(containsAction(outer, inner)).toBe(expected);
  });

  const pattern = fc
    .tuple(
      fc.constantFrom('s3', 's*', '*', '?3', 'iam'),
      fc.string({ unit: fc.constantFrom('G', 'g', 'e', '*', '?'), maxLength: 4 }),
    )
    .map(([prefix, name]) => `${prefix}:${name}`);
  const action = fc
    .tuple(
      fc.constantFrom('s3', 'iam', 'sns'),
      fc.string({ unit: fc.constantFrom('G', 'e', 'x'), minLength: 1, maxLength: 5 }),
    )
    .map(([prefix, name]) => `${prefix}:${name}`);

  test('agrees with matching', () => {
    fc.assert(
      fc.property(
        pattern,
        pattern,
        fc.array(action, { minLength: 20, maxLength: 20 }),
        (outer, inner, actions) => {
          if (!containsAction(outer, inner)) return;
          for (const one of actions)
            if (matchesAction(inner, one)) expect(matchesAction(outer, one)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('containsResource', () => {
  const BUCKET = 'arn:aws:s3:::bucket';
  test.each([
    ['*', '*', true],
    ['*', `${BUCKET}/*`, true],
    ['arn:aws:s3:::*', '*', false],
    ['arn:*', '*', false],
    [`${BUCKET}/*`, `${BUCKET}/a/*`, true],
    [`${BUCKET}/*`, `${BUCKET}/*`, true],
    [`${BUCKET}/a/*`, `${BUCKET}/*`, false],
    [`${BUCKET}/*`, BUCKET, false],
    [`${BUCKET}*`, `${BUCKET}/x`, true],
    [`${BUCKET}/A`, `${BUCKET}/a`, false],
    ['arn:aws:logs:*:111122223333:log-group:/a/*', 'arn:aws:logs:*:111122223333:log-group:/a/b', true],
    [
      'arn:aws:logs:*:111122223333:log-group:/a/*',
      'arn:aws:logs:eu-west-1:111122223333:log-group:/a/b',
      true,
    ],
    ['arn:aws:logs:eu-west-1:111122223333:*', 'arn:aws:logs:*:111122223333:*', false],
    ['arn:aws:logs:eu-west-1:*:x', 'arn:aws:logs:*:111122223333:x', false],
    // Contained in today's reading, not in the older one.
    ['arn:aws:ec2:*', 'arn:aws:ec2:eu-west-1:111122223333:instance/i-1', true],
    ['arn:aws:ec2:*:instance/i-1', 'arn:aws:ec2:eu-west-1:111122223333:instance/i-1', false],
    ['arn:aws:iam::111122223333:u*', 'arn:aws:iam::111122223333:user/bob', false],
    ['arn:aws:ec2', 'arn:aws:ec2:eu-west-1:111122223333:instance/i-1', true],
    ['arn:aws:ec2:eu-west-1:111122223333:instance/i-1', 'arn:aws:ec2', false],
    ['arn:aws:ec2:*:111122223333:*', 'arn:aws:ec2:e*:111122223333:instance/i-1', true],
    // Variables: itself and everything.
    [`${BUCKET}/\${aws:username}/*`, `${BUCKET}/\${aws:username}/*`, true],
    [`${BUCKET}/*`, `${BUCKET}/\${aws:username}/*`, false],
    [`${BUCKET}/\${aws:username}/*`, `${BUCKET}/\${aws:username}/a`, false],
    ['*', `${BUCKET}/\${aws:username}/*`, true],
    [`${BUCKET}/*`, `${BUCKET}/\${*}`, true],
    [`${BUCKET}/\${*}`, `${BUCKET}/*`, false],
    // Unreadable: in nothing, not even in itself.
    [`${BUCKET}/\${`, `${BUCKET}/\${`, false],
    ['*', `${BUCKET}/\${`, false],
  ])('%j contains %j: %j', (outer, inner, expected) => {
    expect(containsResource(outer, inner)).toBe(expected);
  });

  const field = fc.string({ unit: fc.constantFrom('a', '*', '?'), maxLength: 2 });
  const tail = fc.string({ unit: fc.constantFrom('a', ':', '/', '*', '?'), maxLength: 5 });
  const pattern = fc
    .tuple(field, field, tail)
    .map(([region, account, rest]) => `arn:aws:s:${region}:${account}:${rest}`);
  const plain = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 2 });
  const arn = fc
    .tuple(plain, plain, fc.string({ unit: fc.constantFrom('a', ':', '/'), maxLength: 6 }))
    .map(([region, account, rest]) => `arn:aws:s:${region}:${account}:${rest}`);

  /** Half of them unrelated, half with the inner one made from the outer by filling in its wildcards. */
  const pair = fc.oneof(
    fc.tuple(pattern, pattern),
    fc
      .tuple(
        pattern,
        fc.array(fc.constantFrom('', 'a', '*', '?', 'a*', ':a'), { minLength: 12, maxLength: 12 }),
      )
      .map(([outer, fillings]) => {
        const left = [...fillings];
        return [outer, outer.replace(/[*?]/g, () => left.pop() ?? '')] as const;
      }),
  );

  test('agrees with matching', () => {
    let yes = 0;
    fc.assert(
      fc.property(pair, fc.array(arn, { minLength: 30, maxLength: 30 }), ([outer, inner], arns) => {
        if (!containsResource(outer, inner)) return;
        yes += 1;
        for (const one of arns)
          if (matchesResource(inner, one)) expect(matchesResource(outer, one)).toBe(true);
      }),
      { numRuns: 4000 },
    );
    expect(yes).toBeGreaterThan(400);
  });

  /**
   * Texts that the inner pattern does match, made from it: each wildcard becomes something that it takes, colons and
   * slashes and nothing included. A sample that hits by luck would miss what a hostile pattern is made for.
   */
  const filling = fc.constantFrom('', 'a', 'b', ':', '/', 'a:', ':a', '::', 'a:b/', '/a', ':a:a:', 'aaaa');
  const READINGS: readonly Reading[] = ['spanning', 'fields'];

  test('agrees with texts made from the inner pattern, in both readings', () => {
    const hits: Record<Reading, number> = { spanning: 0, fields: 0 };
    fc.assert(
      fc.property(
        pair,
        fc.array(fc.array(filling, { minLength: 12, maxLength: 12 }), { minLength: 12, maxLength: 12 }),
        ([outer, inner], samples) => {
          if (!containsResource(outer, inner)) return;
          for (const sample of samples) {
            const left = [...sample];
            const one = inner.replace(/[*?]/g, (sign) => {
              const filled = left.pop() ?? '';
              return sign === '*' ? filled : filled.charAt(0) || 'a';
            });
            for (const reading of READINGS) {
              if (!matchGlob(arnGlob(globOf(inner), reading), one)) continue;
              hits[reading] += 1;
              if (!matchGlob(arnGlob(globOf(outer), reading), one))
                throw new Error(`${outer} does not match ${one} (${reading}), which ${inner} does`);
            }
          }
        },
      ),
      { numRuns: 6000 },
    );
    expect(hits.spanning).toBeGreaterThan(5000);
    expect(hits.fields).toBeGreaterThan(5000);
  });

  test('is reflexive and transitive', () => {
    fc.assert(
      fc.property(pattern, pattern, pattern, (a, b, c) => {
        expect(containsResource(a, a)).toBe(true);
        if (containsResource(a, b) && containsResource(b, c)) expect(containsResource(a, c)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
