import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addSeconds, earlier, parseInstant, type Instant, type Seconds } from '../../src/terms/instant.ts';
import { compilePolicy } from '../../src/policy/evaluation/compile.ts';
import type { PolicyDocument } from '../../src/policy/document/document.ts';
import { evaluate, type Decision } from '../../src/policy/evaluation/evaluate.ts';
import type { JsonObject, JsonValue } from '../../src/text/strict-json.ts';
import { readPolicy } from '../../src/policy/document/read-policy.ts';
import { serialise, serialiseAny } from '../../src/policy/document/serialise-policy.ts';
import { datesOfItsOwn, policySize, stamp, stampAny, stampedSize } from '../../src/policy/stamp.ts';
import { documents } from './policy-arbitrary.ts';

function instant(text: string): Instant {
  const at = parseInstant(text);
  if (at === undefined) throw new Error(text);
  return at;
}
const UNTIL = instant('2026-11-22T12:00:00Z');

const document = (Condition?: Record<string, Record<string, readonly string[]>>): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'], ...(Condition ? { Condition } : {}) },
    { Effect: 'Deny', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::secret/*'] },
  ],
});

function ok<T>(result: { ok: true; value: T } | { ok: false; problems: readonly unknown[] }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function decide(
  policy: unknown,
  at: Instant,
  request: { action: string; resource: string; context: object },
): Decision {
  const context = request.context as Record<string, string>;
  return evaluate([ok(compilePolicy(policy))], { ...request, context, at }).decision;
}

describe('stamp', () => {
  test('limits each Allow and leaves each Deny', () => {
    expect(ok(stamp(document(), UNTIL)).Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: ['*'],
        Condition: { DateLessThan: { 'aws:CurrentTime': ['2026-11-22T12:00:00Z'] } },
      },
      document().Statement[1],
    ]);
  });

  test('with a beginning it means what it meant from then to the end, to the second, and nothing outside; its size is judged so', () => {
    const begins = earlier(UNTIL, 7200 as Seconds);
    fc.assert(
      fc.property(documents, fc.integer({ min: -3, max: 3 }), fc.boolean(), (given, beside, atEnd) => {
        const stamped = stamp(given, UNTIL, begins);
        if (!stamped.ok) return;
        const at = addSeconds(atEnd ? UNTIL : begins, beside as Seconds);
        const [statement] = given.Statement;
        const request = {
          action: statement?.Action?.[0]?.replaceAll('*', 'x') ?? 's3:GetObject',
          resource: statement?.Resource?.[0]?.replaceAll('*', 'x') ?? 'arn:aws:s3:::a/b',
          context: {},
        };
        const before = decide(given, at, request);
        expect(decide(stamped.value, at, request)).toBe(
          before === 'allowed' && (at < begins || at >= UNTIL) ? 'implicitDeny' : before,
        );
        expect(stampedSize(given, true)).toBe(policySize(stamped.value));
      }),
    );
  });

  test('keeps the conditions that were there, under DateLessThan as well', () => {
    const given = { DateLessThan: { 'aws:TokenIssueTime': ['2026-01-01T00:00:00Z'] }, Null: { k: ['true'] } };
    expect(ok(stamp(document(given), UNTIL)).Statement[0]?.Condition).toEqual({
      DateLessThan: {
        'aws:TokenIssueTime': ['2026-01-01T00:00:00Z'],
        'aws:CurrentTime': ['2026-11-22T12:00:00Z'],
      },
      Null: { k: ['true'] },
    });
  });

  test.each([
    ['aws:CurrentTime', 'DateLessThan'],
    ['AWS:currenttime', 'DateGreaterThan'],
    ['aws:EpochTime', 'NumericLessThan'],
    ['AWS:EPOCHTIME', 'DateLessThanIfExists'],
    ['aws:CurrentTime', 'StringLike'],
    ['aws:CurrentTime', 'Null'],
    [' aws:CurrentTime', 'ForAnyValue:DateLessThan'],
  ])('a document with %s under %s is refused', (key, operator) => {
    const result = stamp(document({ [operator]: { [key]: ['2099-01-01T00:00:00Z'] } }), UNTIL);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['stamp-date']);
    const path = result.ok ? '' : result.problems[0]?.path;
    expect(path).toMatch(/^Statement\[0\]\.Condition/);
  });

  test.each(['${aws:CurrentTime}', '${AWS:EpochTime}', "${aws:currenttime, 'x'}", '${ aws:CurrentTime }'])(
    'a document with the variable %s is refused',
    (variable) => {
      expect(stamp(document({ StringLike: { 's3:prefix': [variable] } }), UNTIL).ok).toBe(false);
      const [allow] = document().Statement;
      if (allow?.Effect !== 'Allow') throw new Error('unreachable');
      const resource = { ...allow, Resource: [`arn:aws:s3:::b/${variable}`] };
      expect(stamp({ Version: '2012-10-17', Statement: [resource] }, UNTIL).ok).toBe(false);
    },
  );

  test('keeps the meaning before the expiry and denies from it on, to the second', () => {
    const requests = fc.record({
      action: fc.constantFrom('s3:GetObject', 's3:PutObject', 'iam:PassRole', 'sqs:SendMessage'),
      resource: fc.constantFrom('*', 'arn:aws:s3:::b/x', 'arn:aws:s3:::ann', 'arn:aws:iam::1:role/r'),
      context: fc.record(
        {
          'aws:PrincipalTag/t': fc.constantFrom('a', 'x', 'z'),
          's3:prefix': fc.constantFrom('a/b', 'z'),
          'aws:TokenIssueTime': fc.constantFrom('2026-11-22T12:30:00Z', '2026-11-22T14:00:00Z'),
          'aws:username': fc.constant('ann'),
        },
        { requiredKeys: [] },
      ),
    });
    const seconds = fc.integer({ min: 1, max: 100_000 }).map((n) => n as Seconds);
    const seen = new Set<Decision>();
    fc.assert(
      fc.property(documents, requests, seconds, (policy, request, length) => {
        const ended = ok(stamp(policy, UNTIL));
        const meant = decide(policy, UNTIL, request);
        seen.add(meant);
        for (const at of [earlier(UNTIL, 1 as Seconds), earlier(UNTIL, length)]) {
          expect(decide(ended, at, request)).toBe(meant);
        }
        for (const at of [UNTIL, addSeconds(UNTIL, length)]) {
          expect(decide(ended, at, request)).toBe(meant === 'explicitDeny' ? 'explicitDeny' : 'implicitDeny');
        }
      }),
      { numRuns: 600 },
    );
    expect([...seen].sort()).toEqual(['allowed', 'explicitDeny', 'implicitDeny']);
  });

  test('a stamped document is canonical, and cannot be stamped again', () => {
    fc.assert(
      fc.property(documents, (policy) => {
        const ended = ok(stamp(policy, UNTIL));
        const text = serialise(ended);
        expect(ok(readPolicy(text))).toEqual(ok(readPolicy(serialise(ok(readPolicy(text))))));
        const allows = policy.Statement.some(({ Effect }) => Effect === 'Allow');
        expect(stamp(ended, UNTIL).ok).toBe(!allows);
      }),
      { numRuns: 200 },
    );
  });

  test('a time with more than four digits for its year is refused', () => {
    expect(stamp(document(), 253_402_300_800 as Instant).ok).toBe(false);
    expect(stamp(document(), -1 as Instant).ok).toBe(false);
  });
});

test('stampedSize counts what is attached, without white space between the elements', () => {
  fc.assert(
    fc.property(documents, (policy) => {
      const ended = ok(stamp(policy, UNTIL));
      expect(stampedSize(policy)).toBe(policySize(ended));
      // The texts of these documents hold no spaces.
      expect(stampedSize(policy)).toBe(serialise(ended).replace(/\s/g, '').length);
    }),
    { numRuns: 200 },
  );
});

describe('stampAny', () => {
  test('does to our documents what stamp does', () => {
    fc.assert(
      fc.property(documents, (policy) => {
        const any = JSON.parse(JSON.stringify(policy)) as JsonObject;
        expect(serialiseAny(ok(stampAny(any, UNTIL)))).toBe(serialise(ok(stamp(policy, UNTIL))));
      }),
      { numRuns: 200 },
    );
  });

  test('takes single statements and texts, NotAction and NotResource', () => {
    const policy = {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', NotAction: 'iam:*', NotResource: 'arn:aws:s3:::a' },
    };
    const ended = ok(stampAny(policy, UNTIL));
    const request = { action: 's3:GetObject', resource: 'arn:aws:s3:::b', context: {} };
    expect(decide(policy, UNTIL, request)).toBe('allowed');
    expect(decide(ended, earlier(UNTIL, 1 as Seconds), request)).toBe('allowed');
    expect(decide(ended, UNTIL, request)).toBe('implicitDeny');
  });

  test.each([
    ['a date key', { Condition: { DateLessThan: { 'AWS:CurrentTime': '2099-01-01' } } }, 'stamp-date'],
    ['an unknown operator', { Condition: { DateBefore: { k: '2099-01-01' } } }, 'condition-operator'],
    ['a principal', { Principal: '*' }, 'structure'],
  ])('refuses %s', (_name, change, code) => {
    const Statement = [{ Effect: 'Allow', Action: '*', Resource: '*', ...change }];
    const result = stampAny({ Version: '2012-10-17', Statement }, UNTIL);
    expect(result.ok ? [] : result.problems.map((one) => one.code)).toEqual([code]);
  });
});

describe('edges of stamping', () => {
  const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } as const;
  const ended = { ...allow, Condition: { DateLessThan: { 'aws:CurrentTime': ['2026-11-22T12:00:00Z'] } } };
  const any = (Statement: JsonValue): JsonObject => ({
    Version: '2012-10-17',
    Statement,
  });

  test('the first and the last second that IAM can write, and none beyond', () => {
    const last = instant('9999-12-31T23:59:59Z');
    for (const [at, can] of [
      [0, true],
      [-1, false],
      [last, true],
      [last + 1, false],
    ] as const) {
      expect(stamp(document(), at as Instant).ok).toBe(can);
      expect(stampAny(any([allow]), at as Instant).ok).toBe(can);
    }
  });
  test('one statement stays one, and a list a list', () => {
    expect(ok(stampAny(any(allow), UNTIL))).toEqual(any(ended));
    expect(ok(stampAny(any([allow]), UNTIL))).toEqual(any([ended]));
  });
  test('what IAM would refuse is refused', () => {
    for (const statement of [5, 'x', [5], { Effect: 'Maybe' }])
      expect(stampAny(any(statement), UNTIL).ok).toBe(false);
  });
  test('what is no policy at all is refused', () => {
    for (const none of [{}, any([]), { Version: '2020-01-01', Statement: [allow] }])
      expect(stampAny(none, UNTIL).ok).toBe(false);
  });
  test('dates of its own, in whatever is a policy or is none, and where', () => {
    const paths = (Statement: JsonValue) => datesOfItsOwn(any(Statement)).map(({ path }) => path);
    const dated = { ...allow, Resource: ['a', 'arn:aws:s3:::b/${aws:CurrentTime}'] };
    expect(paths([allow, dated])).toEqual(['Statement[1].Resource[1]']);
    expect(paths(dated)).toEqual(['Statement[0].Resource[1]']);
    expect(paths({ ...allow, Condition: { Null: { 'aws:EpochTime': 'true' } } })).toEqual([
      'Statement[0].Condition.Null["aws:EpochTime"]',
    ]);
    expect(paths([null, 5, 'aws:CurrentTime', { ...allow, Sid: null, Id: 5 }])).toEqual([]);
    expect(paths({ a: null, b: 'aws:CurrentTime' })).toEqual([]);
    for (const none of [null, 5, 'x', [dated], {}]) expect(datesOfItsOwn(none)).toEqual([]);
  });
});
