import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  differenceOf,
  differenceText,
  isNoDifference,
} from '../../src/messages/reviewing/policy-difference.ts';
import type { PolicyDocument } from '../../src/policy/document/document.ts';

type Rows = readonly (readonly [actions: string, resources: string])[];
const policy = (rows: Rows): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: rows.map(([actions, resources]) => ({
    Effect: 'Allow',
    Action: actions.split(' '),
    Resource: resources.split(' '),
  })),
});

describe('what another policy allows more or less', () => {
  test('action by action, however the statements are cut', () => {
    const before = policy([
      ['s3:GetObject s3:PutObject', 'a b'],
      ['s3:ListBucket', 'c'],
    ]);
    const after = policy([
      ['s3:GetObject', 'b'],
      ['s3:GetObject', 'd'],
      ['s3:ListBucket', 'c'],
      ['sqs:SendMessage', '*'],
    ]);
    expect(differenceOf(before, after)).toEqual({
      added: [{ action: 'sqs:SendMessage', on: ['*'] }],
      removed: [{ action: 's3:PutObject', on: ['a', 'b'] }],
      changed: [{ action: 's3:GetObject', more: ['d'], fewer: ['a'] }],
    });
    expect(differenceText(differenceOf(before, after), 'medium', 'high')).toBe(
      [
        '- **added** `sqs:SendMessage` on `*`',
        '- **removed** `s3:PutObject` on `a`, `b`',
        '- `s3:GetObject` **also on** `d` **no longer on** `a`',
        '- **risk:** medium → high',
      ].join('\n'),
    );
  });

  test('a condition makes another resource of it', () => {
    const free = policy([['s3:ListBucket', 'a']]);
    const [statement] = free.Statement;
    if (!statement) throw new Error('No statement.');
    const bound: PolicyDocument = {
      ...free,
      Statement: [{ ...statement, Condition: { StringLike: { 's3:prefix': ['x/*'] } } }],
    };
    expect(differenceOf(free, bound).changed).toEqual([
      { action: 's3:ListBucket', more: ['a if {"StringLike":{"s3:prefix":["x/*"]}}'], fewer: ['a'] },
    ]);
  });

  test('is none exactly where the same is allowed', () => {
    const rows = fc.array(
      fc.tuple(fc.constantFrom('s3:A', 's3:B', 's3:A s3:B'), fc.constantFrom('x', 'y', 'x y')),
      { minLength: 1, maxLength: 4 },
    );
    const allowed = (of: Rows) =>
      new Set(of.flatMap(([a, r]) => a.split(' ').flatMap((x) => r.split(' ').map((y) => `${x} ${y}`))));
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const same =
          allowed(a).size === allowed(b).size && [...allowed(a)].every((each) => allowed(b).has(each));
        expect(isNoDifference(differenceOf(policy(a), policy(b)))).toBe(same);
      }),
    );
  });

  test('nothing of a long one is left out, and it is no longer than its policies', () => {
    const actions = Array.from({ length: 60 }, (_, n) => `s3:Action${n}`);
    const resources = Array.from({ length: 40 }, (_, n) => `arn:aws:s3:::bucket-${n}/*`);
    const many = policy([[actions.join(' '), resources.join(' ')]]);
    const text = differenceText(differenceOf(policy([['s3:X', 'a']]), many), undefined, 'low');
    for (const each of [...actions, ...resources, 's3:X']) expect(text).toContain(`\`${each}\``);
    expect(text.length).toBeLessThan(2 * JSON.stringify(many).length);
    expect(text).toContain('risk: low');
  });
});
