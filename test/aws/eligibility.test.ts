import { describe, expect, test } from '@jest/globals';
import { eligibility, type EligibilityRules } from '../../src/aws/principal-eligibility.ts';
import type { Grantee, PrincipalRecord } from '../../src/aws/iam/iam-calls.ts';

const BOUNDARY = 'arn:aws:iam::111122223333:policy/aws-jit/aws-jit-boundary-123456789';
const rules: EligibilityRules = { boundary: BOUNDARY, trial: false };
const alice: Grantee = { kind: 'iam-user', name: 'alice' };
const good: PrincipalRecord = {
  id: 'AIDAEXAMPLE',
  arn: 'arn:aws:iam::111122223333:user/alice',
  path: '/',
  boundary: BOUNDARY,
  tags: { 'jit:eligible': 'true', team: 'data' },
};

describe('a principal needs the boundary and the tag, and doubt refuses', () => {
  test.each<[string, PrincipalRecord | undefined, EligibilityRules, RegExp[] | 'eligible']>([
    ['both', good, rules, 'eligible'],
    ['no boundary', { ...good, boundary: undefined }, rules, [/no permissions boundary, and needs arn/]],
    [
      'another boundary',
      { ...good, boundary: `${BOUNDARY}0` },
      rules,
      [/the permissions boundary arn.*0, and needs/],
    ],
    ['no tag', { ...good, tags: {} }, rules, [/tag jit:eligible = true/]],
    ['tag with another value', { ...good, tags: { 'jit:eligible': 'True' } }, rules, [/tag jit:eligible/]],
    ['neither', { ...good, boundary: undefined, tags: {} }, rules, [/boundary/, /tag/]],
    [
      'none configured',
      good,
      { boundary: undefined, trial: false },
      [/No permissions boundary is configured/],
    ],
    ['does not exist', undefined, rules, [/no user alice in the account/]],
    ['a role of ours', { ...good, path: '/aws-jit/' }, rules, [/one of this tool's own/]],
    [
      'a role of Identity Center',
      { ...good, path: '/aws-reserved/sso.amazonaws.com/' },
      rules,
      [/identity-center/],
    ],
  ])('%s', (_, record, by, expected) => {
    const result = eligibility(alice, record, by);
    if (expected === 'eligible') expect(result).toEqual({ eligible: true, lifted: [] });
    else {
      expect(result.eligible).toBe(false);
      const reasons = result.eligible ? [] : result.reasons;
      expect(reasons).toHaveLength(expected.length);
      for (const [i, pattern] of expected.entries()) expect(reasons[i]).toMatch(pattern);
    }
  });
});

describe('a trial lifts what administrators have not set, says so, and lifts nothing else', () => {
  const trial: EligibilityRules = { boundary: undefined, trial: true };
  test('boundary and tag', () => {
    const result = eligibility(alice, { ...good, boundary: undefined, tags: {} }, trial);
    expect(result.eligible && result.lifted.length).toBe(2);
  });
  test.each<[string, PrincipalRecord | undefined]>([
    ['a principal that does not exist', undefined],
    ['a role of ours', { ...good, path: '/aws-jit/' }],
    ['a role of Identity Center', { ...good, path: '/aws-reserved/sso.amazonaws.com/eu-west-1/' }],
  ])('not %s', (_, record) => {
    expect(eligibility({ kind: 'iam-role', name: 'r' }, record, trial).eligible).toBe(false);
  });
});
