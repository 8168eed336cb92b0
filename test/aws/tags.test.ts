import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isRevoked, joinNames, tagsOfGrant, tagsOfTombstone } from '../../src/aws/grant-tags.ts';
import { instantOfMillis } from '../../src/terms/instant.ts';
import { grantFrom, ISSUE, REPOSITORY } from './grants.ts';

const FROM = instantOfMillis(Date.UTC(2026, 10, 22, 20, 17, 29));
/** What IAM accepts: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html */
const VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;

test('the tags tell the story of a grant', () => {
  expect(tagsOfGrant(grantFrom(FROM))).toEqual({
    'jit:repository': '123456789',
    'jit:issue': '1042',
    'jit:requester': 'octocat',
    'jit:approvers': 'hubot monalisa',
    'jit:principal': 'user/alice',
    'jit:reviewed': 'a'.repeat(64),
    'jit:from': '2026-11-22T20:17:29Z',
    'jit:until': '2026-11-23T04:17:29Z',
  });
});

test('whatever the names are, IAM accepts the tags', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.array(fc.string({ maxLength: 90 })),
      (a, b) => {
        const name = a.slice(0, 64) || 'x';
        const tags = tagsOfGrant(
          grantFrom(FROM, { requester: a, approvers: b, principal: { kind: 'iam-user', name } }),
        );
        for (const value of Object.values(tags)) expect(value).toMatch(VALUE);
      },
    ),
  );
});

describe('approvers who do not all fit', () => {
  test('whole names, and how many more', () => {
    const names = Array.from({ length: 40 }, (_, i) => `approver-number-${i + 100}`);
    const text = joinNames(names);
    const [, more] = /^(?:approver-number-\d{3} )+\+(\d+)$/.exec(text) ?? [];
    expect(text.length).toBeLessThanOrEqual(256);
    expect(text.split(' ').length - 1 + Number(more)).toBe(40);
  });
  test('nobody', () => {
    expect(joinNames([])).toBe('+0');
  });
});

test('any value of the tag revokes, the empty one too', () => {
  expect(isRevoked(tagsOfTombstone(REPOSITORY, ISSUE, FROM))).toBe(true);
  expect(isRevoked({ 'jit:revoked': '' })).toBe(true);
  expect(isRevoked(tagsOfGrant(grantFrom(FROM)))).toBe(false);
});
