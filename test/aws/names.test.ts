import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AccountId, FIRST_PART, IssueNumber, RepositoryId, RequestPart } from '../../src/terms/brand.ts';
import { instantOfMillis, parseInstant } from '../../src/terms/instant.ts';
import { arnOf, nameOf, parseArn, parseName, pathOf } from '../../src/aws/iam/policy-names.ts';

const repository = RepositoryId.of(123456789);
const account = AccountId.of('111122223333');
const until = parseInstant('2026-11-22T20:17:29Z') ?? instantOfMillis(NaN);
const ARN = 'arn:aws:iam::111122223333:policy/jit/123456789/jit-123456789-1042.1-20261122T201729Z';

test('a name says repository, request, part and expiry', () => {
  expect(arnOf('aws', account, { repository, issue: IssueNumber.of(1042), part: FIRST_PART, until })).toBe(
    ARN,
  );
});

describe('what carries a name of ours, and what does not', () => {
  test.each([
    ['jit-123456789-1042.1-20261122T201729Z', true],
    ['jit-123456789-01042.1-20261122T201729Z', false],
    ['jit-0123456789-1042.1-20261122T201729Z', false],
    ['jit-987654321-1042.1-20261122T201729Z', false],
    ['jit-123456789-0.1-20261122T201729Z', false],
    ['jit-123456789-99999999999999999.1-20261122T201729Z', false],
    ['jit-123456789-1042.1-20260230T201729Z', false],
    ['jit-123456789-1042.1-20261122T256129Z', false],
    ['jit-123456789-1042.1-20261122T201729', false],
    ['JIT-123456789-1042.1-20261122T201729Z', false],
    ['jit-123456789-1042.1-20261122T201729Z-copy', false],
    ['jit-123456789-1042.1', false],
    ['jit-123456789-1042.x1-20261122T201729Z', true],
    ['jit-123456789-1042.d12-20261122T201729Z', true],
    ['jit-123456789-1042-20261122T201729Z', false],
    ['jit-123456789-1042.0-20261122T201729Z', false],
    ['jit-123456789-1042.01-20261122T201729Z', false],
    ['jit-123456789-1042.100-20261122T201729Z', false],
    ['jit-123456789-1042.x0-20261122T201729Z', false],
    ['jit-123456789-1042.X1-20261122T201729Z', false],
    ['jit-123456789-1042.y1-20261122T201729Z', false],
    ['jit-123456789-1042.x1.d1-20261122T201729Z', false],
    ['', false],
  ])('%s: %s', (name, ours) => {
    expect(parseName(repository, '/jit/123456789/', name) !== undefined).toBe(ours);
  });

  test.each(['/', '/jit/', '/jit/1234567890/', '/jit/123456789/deeper/', '/JIT/123456789/'])(
    'nothing in the path %s',
    (path) => {
      expect(parseName(repository, path, 'jit-123456789-1042.1-20261122T201729Z')).toBeUndefined();
    },
  );

  test.each([
    ARN.replace('111122223333', '999999999999'),
    ARN.replace('arn:aws:', 'arn:aws-cn:'),
    ARN.replace('/jit/123456789/', '/jit/123456789/deeper/'),
    ARN.replace('/jit/123456789/', '/'),
    'arn:aws:iam::aws:policy/AdministratorAccess',
  ])('not the ARN %s', (arn) => {
    expect(parseArn('aws', account, repository, arn)).toBeUndefined();
  });
});

test('every name is read back as it was written, and fits into what IAM allows', () => {
  const number = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  const parts = fc.stringMatching(/^[xd]?[1-9][0-9]?$/).map((part) => RequestPart.of(part));
  const moment = fc.integer({ min: 0, max: Date.UTC(9999, 0) });
  fc.assert(
    fc.property(number, number, parts, moment, (repo, issue, part, ms) => {
      const name = {
        repository: RepositoryId.of(repo),
        issue: IssueNumber.of(issue),
        part,
        until: instantOfMillis(ms),
      };
      expect(nameOf(name)).toMatch(/^[\w+=,.@-]{1,128}$/);
      expect(parseName(name.repository, pathOf(name.repository), nameOf(name))).toEqual(name);
      expect(parseArn('aws', account, name.repository, arnOf('aws', account, name))).toEqual(name);
    }),
  );
});
