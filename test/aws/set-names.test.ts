import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AccountId, FIRST_PART, IssueNumber, RepositoryId, RequestPart } from '../../src/terms/brand.ts';
import {
  descriptionOf,
  parseDescription,
  parseSetName,
  setNameOf,
} from '../../src/aws/identity-center/permission-set-names.ts';
import { instantOfMillis, type Instant } from '../../src/terms/instant.ts';
import { ACCOUNT, ISSUE, REPOSITORY } from './grants.ts';

const NAME = {
  repository: REPOSITORY,
  issue: ISSUE,
  part: FIRST_PART,
  until: instantOfMillis(Date.UTC(2026, 10, 23, 4, 17, 29)),
};
// GitHub numbers repositories with ten digits today; eleven are ten times as many.
const names = fc.record({
  repository: fc.integer({ min: 1, max: 99_999_999_999 }).map((n) => RepositoryId.of(n)),
  issue: fc.integer({ min: 1, max: 99_999_999 }).map((n) => IssueNumber.of(n)),
  part: fc.stringMatching(/^[xd]?[1-9][0-9]?$/).map((part) => RequestPart.of(part)),
  until: fc.integer({ min: 0, max: 253_402_300_799 }).map((n) => n as Instant),
});

test('a name says repository, issue, part and expiry, numbers in base 36', () => {
  expect(setNameOf(NAME)).toBe('jit-21i3v9-sy.1-toxt95');
  expect(parseSetName(setNameOf(NAME))).toEqual(NAME);
});

test('every name fits, has only permitted characters, and reads back as itself; no two are the same', () => {
  fc.assert(
    fc.property(names, names, (one, other) => {
      const name = setNameOf(one);
      expect(name).toMatch(/^[\w+=,.@-]{1,32}$/);
      expect(parseSetName(name)).toEqual(one);
      if (JSON.stringify(one) !== JSON.stringify(other)) expect(setNameOf(other)).not.toBe(name);
    }),
  );
});

test('as long as repositories have ten digits and requests seven, 28 of its 32 characters', () => {
  const name = setNameOf({
    repository: RepositoryId.of(9_999_999_999),
    issue: IssueNumber.of(9_999_999),
    part: RequestPart.of('x99'),
    until: instantOfMillis(Date.UTC(2038, 11, 24)),
  });
  expect(name).toBe('jit-4ldqpdr-5yc1r.x99-zzzk00');
  expect(name.length).toBe(28);
});

test('what would not fit is an error, not a shorter name', () => {
  const huge = {
    ...NAME,
    repository: RepositoryId.of(Number.MAX_SAFE_INTEGER),
    issue: IssueNumber.of(Number.MAX_SAFE_INTEGER),
  };
  expect(() => setNameOf(huge)).toThrow('longer than the 32 characters');
});

describe('names that are not ours, however near', () => {
  test.each([
    'jit-21i3v9-sy.1',
    'jit-21i3v9-sy-thv1hk',
    'jit-21i3v9-sy.0-thv1hk',
    'jit-21i3v9-sy.a-thv1hk',
    'jit-21i3v9-sy.x01-thv1hk',
    'jit-021i3v9-sy.1-thv1hk',
    'jit-21i3v9-0.1-thv1hk',
    'jit-21i3v9-sy.1-thv1hk-x',
    'JIT-21i3v9-sy.1-thv1hk',
    'jit-21I3v9-sy.1-thv1hk',
    'jit-21i3v9-sy.1-zzzzzzzzzzz',
    'jit--sy.1-thv1hk',
    'AdministratorAccess',
    '',
  ])('%s', (name) => {
    expect(parseSetName(name)).toBeUndefined();
  });
});

describe('the description', () => {
  const assigns = {
    set: 'arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef',
    user: '906712345a-11111111-2222-3333-4444-555555555555',
  };
  test.each([
    { account: ACCOUNT, assigns: undefined },
    { account: ACCOUNT, assigns },
  ])('reads back', (purpose) => {
    const text = descriptionOf(NAME, purpose);
    expect(parseDescription(NAME, text)).toEqual(purpose);
    // Identity Center: 1 to 700 characters of these.
    expect(text).toMatch(/^[\t\n\r\x20-\x7e\xa1-\xff]{1,700}$/);
  });

  test.each([
    [
      'another request',
      descriptionOf({ ...NAME, issue: IssueNumber.of(7) }, { account: ACCOUNT, assigns: undefined }),
    ],
    ['more words', `${descriptionOf(NAME, { account: ACCOUNT, assigns: undefined })} Changed.`],
    ['words of somebody else', 'Request 1042 in account 111122223333'],
    ['none', ''],
  ])('is none of ours: %s', (_, text) => {
    expect(parseDescription(NAME, text)).toBeUndefined();
  });

  test('of another account says so', () => {
    const other = AccountId.of('444455556666');
    expect(parseDescription(NAME, descriptionOf(NAME, { account: other, assigns }))?.account).toBe(other);
  });
});
