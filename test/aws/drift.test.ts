import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LiveGrant } from '../../src/aws/backend.ts';
import { documentText, sameDocument } from '../../src/aws/document-text.ts';
import { drift } from '../../src/aws/drift.ts';
import { arnOf } from '../../src/aws/iam/policy-names.ts';
import { tagsOfGrant } from '../../src/aws/grant-tags.ts';
import { formatInstant, instantOfMillis, type Instant } from '../../src/terms/instant.ts';
import type { CuratedContent } from '../../src/policy/curated-set.ts';
import { curated } from './curated-grants.ts';
import { FIRST_PART } from '../../src/terms/brand.ts';
import { ACCOUNT, DEPLOYER, grantFrom, ISSUE, REPOSITORY } from './grants.ts';

const grant = grantFrom(instantOfMillis(Date.UTC(2026, 10, 22, 20, 17, 29)));
const name = { repository: REPOSITORY, issue: ISSUE, part: FIRST_PART, until: grant.window.until };
const asStamped: LiveGrant = {
  object: { ...name, arn: arnOf('aws', ACCOUNT, name), attached: true },
  document: documentText(grant.document),
  version: 'v1',
  holders: [{ kind: 'iam-user', name: 'alice' }],
  tags: tagsOfGrant(grant),
};
const wider = documentText(grant.document).replace('s3:GetObject', 's3:*');

test('as stamped: no difference', () => {
  expect(drift(asStamped, grant)).toEqual([]);
});

describe('each difference is found, and whether it gives more than was approved', () => {
  test.each<[string, Partial<LiveGrant>, [string, boolean][]]>([
    ['another document', { document: wider, version: 'v2' }, [['document', true]]],
    ['no JSON', { document: '{' }, [['document', true]]],
    [
      'somebody else holds it too',
      { holders: [...asStamped.holders, { kind: 'iam-group', name: 'everybody' }] },
      [['holder-extra', true]],
    ],
    [
      'the role of the same name',
      { holders: [{ kind: 'iam-role', name: 'alice' }] },
      [
        ['holder-extra', true],
        ['holder-missing', false],
      ],
    ],
    ['nobody holds it', { holders: [] }, [['holder-missing', false]]],
    ['IAM writes the name in other letters', { holders: [{ kind: 'iam-user', name: 'Alice' }] }, []],
    ['a tag was changed', { tags: { ...asStamped.tags, 'jit:approvers': 'mallory' } }, [['tag', false]]],
    ['somebody else’s tag was added', { tags: { ...asStamped.tags, team: 'data' } }, []],
    [
      'a tombstone that somebody holds',
      { tags: { ...asStamped.tags, 'jit:revoked': 'x' } },
      [['tombstone-held', true]],
    ],
    ['a tombstone', { tags: { 'jit:revoked': 'x' }, holders: [], document: wider }, []],
  ])('%s', (_, change, expected) => {
    const found = drift({ ...asStamped, ...change }, grant);
    expect(found.map(({ code, excess }) => [code, excess])).toEqual(expected);
    for (const { message } of found) expect(message).toMatch(/^[A-Z].+\.$/);
  });

  test('a grant to somebody else', () => {
    const codes = drift(asStamped, { ...grant, principal: DEPLOYER }).map(({ code }) => code);
    expect(codes).toEqual(['holder-extra', 'holder-missing', 'tag']);
  });
});

describe('a copy of a curated set that has lost a policy', () => {
  const arn = (name: string) => `arn:aws:iam::aws:policy/${name}`;
  const managed = (name: string, effect: string) => ({
    arn: arn(name),
    version: 'v1',
    document: { Version: '2012-10-17', Statement: [{ Effect: effect, Action: 's3:*', Resource: '*' }] },
  });
  const content: CuratedContent = {
    permissionSet: 'arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef',
    name: 'support',
    managed: [managed('Reads', 'Allow'), managed('Fence', 'Deny')],
    customerManaged: [{ name: 'company', path: '/' }],
    inline: undefined,
    boundary: undefined,
  };
  test.each<[string, string[], boolean]>([
    ['one that only allows', [arn('Fence'), '/company'], false],
    ['one that denies: the others give more then', [arn('Reads'), '/company'], true],
    ['one of the account, which may deny', [arn('Reads'), arn('Fence')], true],
  ])('%s', (_, policies, excess) => {
    const copy = curated(grant, content, 'copy');
    const live: LiveGrant = {
      ...asStamped,
      document: inlineWithoutPolicy(copy.window.until),
      set: { policies, boundary: undefined, configuredBoundary: undefined },
    };
    expect(drift(live, copy).map((each) => [each.code, each.excess])).toEqual([['policy-missing', excess]]);
  });

  const inlineWithoutPolicy = (until: Instant): string =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'JitEnd',
          Effect: 'Deny',
          Action: '*',
          Resource: '*',
          Condition: { DateGreaterThanEquals: { 'aws:CurrentTime': formatInstant(until) } },
        },
      ],
    });
});

describe('somebody of Identity Center', () => {
  const person = (name: string, ...aliases: string[]) => ({
    kind: 'identity-center-user' as const,
    name,
    aliases,
  });
  const ben = { kind: 'identity-center-user', userName: 'ben@example.com' } as const;
  const granted = { ...grant, principal: ben };
  const live = { ...asStamped, tags: tagsOfGrant(granted) };
  test.each<[string, ReturnType<typeof person>[], string | undefined]>([
    ['by the name', [person('ben@example.com')], undefined],
    ['by the address', [person('ben-id', 'Ben@example.com')], undefined],
    ['by the name, and another who has it as address', [person('mal', 'ben@example.com'), person('ben@example.com')], 'mal'], // prettier-ignore
    ['two by the address', [person('ben-id', 'ben@example.com'), person('mal', 'ben@example.com')], 'mal'],
  ])('is known %s', (_, holders, extra) => {
    const found = drift({ ...live, holders }, granted);
    expect(found.map(({ code }) => code)).toEqual(extra === undefined ? [] : ['holder-extra']);
    if (extra !== undefined) expect(found[0]?.message).toContain(`user ${extra} as well`);
  });
});

describe('the same document', () => {
  const text = documentText(grant.document);
  test.each<[string, string, boolean]>([
    ['white space', JSON.stringify(grant.document, null, 2), true],
    ['order of keys', JSON.stringify({ Statement: grant.document.Statement, Version: '2012-10-17' }), true],
    ['a key named twice', text.replace('{"Version"', '{"Version":"2012-10-17","Version"'), false],
    [
      'order of actions',
      text.replace('"s3:GetObject","s3:ListBucket"', '"s3:ListBucket","s3:GetObject"'),
      false,
    ],
    ['a later expiry', text.replace('2026-11-23T', '2026-11-24T'), false],
  ])('%s', (_, other, same) => {
    expect(sameDocument(text, other)).toBe(same);
    expect(sameDocument(other, text)).toBe(same);
  });

  test('any JSON is the same as itself, laid out otherwise', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameDocument(JSON.stringify(value), JSON.stringify(value, null, 1))).toBe(true);
      }),
    );
  });
});
