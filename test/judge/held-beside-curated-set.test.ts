import { describe, expect, test } from '@jest/globals';
import {
  AccountId,
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  Service,
  UserId,
} from '../../src/terms/brand.ts';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { heldByRequest, reasonsBeside } from '../../src/commands/judge/held-by-principal.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { parseInstant, type Instant, type Seconds } from '../../src/terms/instant.ts';
import { serialiseCurated, type CuratedContent } from '../../src/policy/curated-set.ts';
import type { Request } from '../../src/request/request.ts';

/** A drafted policy and a curated set of one person: what neither may do alone and both may do together. */

const NOW = parseInstant('2026-11-23T09:00:00Z') as Instant;
const read = readConfig(`aws_region: eu-west-1
allowed_services: [lambda, s3]
accounts: {people: {id: "111122223333", backend: identity-center}}
identity_center:
  instance: arn:aws:sso:::instance/ssoins-1234567890abcdef
  identity_store: d-1234567890
  portal: https://acme.awsapps.com/start
  account: "999988887777"
`);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const config = read.value;
const catalog = loadCatalog({ descriptions: true });

const document = (Action: string | readonly string[]) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
});
const PASSES_ROLES = document(['iam:PassRole', 'lambda:CreateFunction']);
const INVOKES = document(['lambda:InvokeFunction']);
const READS = document(['s3:GetObject']);

const drafted: Request = {
  repository: RepositoryId.of(1),
  issue: IssueNumber.of(8),
  issueId: 1,
  account: AccountName.of('people'),
  accountId: AccountId.of('111122223333'),
  requester: { id: UserId.of(1), login: 'anna' },
  principal: { kind: 'identity-center-user', userName: 'anna' },
  createdAt: NOW,
  services: [Service.of('lambda')],
  resources: ['arn:aws:lambda:eu-west-1:111122223333:function:report'],
  access: { [Service.of('lambda')]: 'write' },
  reason: 'Invoke it',
  duration: 3600 as Seconds,
  bodyDigest: Digest.of('0'.repeat(64)),
};
const ofSet: Request = { ...drafted, issue: IssueNumber.of(7), curatedSet: 'support' };
const set = (inline: typeof READS, more: Partial<CuratedContent> = {}): string =>
  serialiseCurated({
    permissionSet: 'arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef',
    name: 'Support',
    managed: [],
    customerManaged: [],
    inline,
    boundary: undefined,
    ...more,
  });
const besides = (request: Request, policy: string, other: Request, text: string) =>
  reasonsBeside(request, policy, config, catalog, NOW, 1, heldByRequest(other, text)).join(' ');

describe('judged together, whichever comes first', () => {
  test('a drafted policy beside a live curated set', () => {
    const invoke = JSON.stringify(INVOKES);
    expect(besides(drafted, invoke, ofSet, set(READS))).toBe('');
    expect(besides(drafted, invoke, ofSet, set(PASSES_ROLES))).toContain(
      '#7, the inline policy of the curated set support',
    );
  });

  test('a curated set beside a live drafted policy', () => {
    expect(besides(ofSet, set(READS), drafted, JSON.stringify(PASSES_ROLES))).toBe('');
    expect(besides(ofSet, set(INVOKES), drafted, JSON.stringify(PASSES_ROLES))).toContain('#8');
  });
});

test('what lies in the account, and a file that cannot be read, count as holding any action', () => {
  const customerManaged = [{ name: 'extras', path: '/company/' }];
  const invoke = JSON.stringify(INVOKES);
  expect(besides(drafted, invoke, ofSet, set(READS, { customerManaged }))).toContain('/company/extras');
  expect(besides(drafted, invoke, ofSet, '{')).toContain('cannot be read');
  expect(besides(drafted, JSON.stringify(document(['s3:ListAllMyBuckets'])), ofSet, '{')).toBe('');
});
