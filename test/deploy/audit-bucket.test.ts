import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readTemplate, type Value } from '../../sandbox/aws/cloudformation.ts';
import { compilePolicy } from '../../src/policy/evaluation/compile.ts';
import { evaluate, type Decision } from '../../src/policy/evaluation/evaluate.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';
import { fields, list } from './deployed.ts';

/** What the policy of the audit trail's bucket lets anybody do: jobs write each object once, readers read every version, and nobody hides anything. */
const ACCOUNT = '444455556666';
const WRITER = 'arn:aws:iam::111122223333:role/aws-jit/aws-jit-granter-4242';
const READER = 'arn:aws:iam::111122223333:role/aws-jit/aws-jit-reader-4242';
const BUCKET = 'arn:aws:s3:::acme-audit';
const OBJECT = `${BUCKET}/4242/2026-11/7/granted/x.json`;

/** Its statements about somebody, read as a policy of theirs: the evaluator knows no policy with both principals and resources. */
function policyFor(who: string, keepers: string) {
  const text = readFileSync(resolve(import.meta.dirname, '../../deploy/audit.yml'), 'utf8');
  const { resources } = readTemplate(text, {
    parameters: {
      BucketName: 'acme-audit',
      RepositoryId: '4242',
      Writers: WRITER,
      Readers: READER,
      ...(keepers === '' ? {} : { Keepers: keepers }),
    },
    account: ACCOUNT,
    partition: 'aws',
  });
  const { Version, Statement } = fields(fields(resources['Policy']?.properties)['PolicyDocument']);
  const theirs = list(Statement)
    .map(fields)
    .filter(({ Principal }) => isWho(who, Principal))
    .map((each) => Object.fromEntries(Object.entries(each).filter(([name]) => name !== 'Principal')));
  const compiled = compilePolicy({ Version, Statement: theirs });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

const isWho = (arn: string, principal: Value | undefined): boolean =>
  principal === '*' || [fields(principal)['AWS']].flat().includes(arn);

const PLAIN = { 's3:if-none-match': '*', 'aws:SecureTransport': 'true' };
const decided = (
  who: string,
  action: string,
  resource: string,
  context: Readonly<Record<string, string>> = {},
  keepers = '',
): Decision =>
  evaluate([policyFor(who, keepers)], {
    action,
    resource,
    at: parseInstant('2026-11-18T09:00:00Z') as Instant,
    context: { 'aws:SecureTransport': 'true', 'aws:PrincipalArn': who, ...context },
  }).decision;

/** May do anything by IAM in the bucket's own account: only what is denied binds them. */
const ADMIN = `arn:aws:iam::${ACCOUNT}:role/admin`;

describe('a job', () => {
  test.each([
    ['writes an object that is not there, as the action does', {}, 'allowed'],
    ['in the standard class, by name', { 's3:x-amz-storage-class': 'STANDARD' }, 'allowed'],
    ['with the bucket’s own encryption, by name', { 's3:x-amz-server-side-encryption': 'AES256' }, 'allowed'],
    ...['GLACIER', 'DEEP_ARCHIVE', 'INTELLIGENT_TIERING', 'ONEZONE_IA', 'EXPRESS_ONEZONE'].map(
      (storage) => [`in ${storage}`, { 's3:x-amz-storage-class': storage }, 'explicitDeny'] as const,
    ),
    ...['aws:kms', 'aws:kms:dsse'].map(
      (how) =>
        [`with a key of KMS (${how})`, { 's3:x-amz-server-side-encryption': how }, 'explicitDeny'] as const,
    ),
    [
      'with a key that only it has',
      { 's3:x-amz-server-side-encryption-customer-algorithm': 'AES256' },
      'explicitDeny',
    ],
    ['in plain text', { 'aws:SecureTransport': 'false' }, 'explicitDeny'],
  ] as readonly (readonly [string, Readonly<Record<string, string>>, Decision])[])(
    '%s',
    (_, context, decision) => {
      expect(decided(WRITER, 's3:PutObject', OBJECT, { ...PLAIN, ...context })).toBe(decision);
      // Whoever may write there by IAM is bound by the same.
      if (decision === 'explicitDeny')
        expect(decided(ADMIN, 's3:PutObject', OBJECT, { ...PLAIN, ...context })).toBe(decision);
    },
  );

  test('writes over nothing, reads nothing, and writes nowhere else', () => {
    expect(decided(WRITER, 's3:PutObject', OBJECT)).toBe('explicitDeny');
    expect(decided(WRITER, 's3:GetObject', OBJECT)).toBe('implicitDeny');
    expect(decided(WRITER, 's3:ListBucketVersions', BUCKET)).toBe('implicitDeny');
    expect(decided(WRITER, 's3:PutObject', `${BUCKET}/42421/x.json`, PLAIN)).toBe('implicitDeny');
  });
});

test('a reader sees every version, and writes nothing', () => {
  for (const [action, resource] of [
    ['s3:ListBucket', BUCKET],
    ['s3:ListBucketVersions', BUCKET],
    ['s3:GetBucketObjectLockConfiguration', BUCKET],
    ['s3:GetObject', OBJECT],
    ['s3:GetObjectVersion', OBJECT],
  ] as const)
    expect([action, decided(READER, action, resource)]).toEqual([action, 'allowed']);
  expect(decided(READER, 's3:PutObject', OBJECT, PLAIN)).toBe('implicitDeny');
});

describe('nobody, an administrator of the account included,', () => {
  test.each([
    ['deletes', 's3:DeleteObject', OBJECT],
    ['deletes a version', 's3:DeleteObjectVersion', OBJECT],
    ['has objects expire', 's3:PutLifecycleConfiguration', BUCKET],
    ['has them copied elsewhere', 's3:PutReplicationConfiguration', BUCKET],
    ['has another bucket’s markers copied here', 's3:ReplicateDelete', OBJECT],
    ['has another bucket’s objects copied here', 's3:ReplicateObject', OBJECT],
    ['changes what new objects are encrypted with', 's3:PutEncryptionConfiguration', BUCKET],
    ['gives the bucket to others by a list of its own', 's3:PutBucketAcl', BUCKET],
    ['gives an object to others by a list of its own', 's3:PutObjectAcl', OBJECT],
    ['gives an older version to others', 's3:PutObjectVersionAcl', OBJECT],
    ['has objects moved to an archive', 's3:PutIntelligentTieringConfiguration', BUCKET],
  ] as const)('%s', (_, action, resource) => {
    for (const who of [ADMIN, WRITER, READER]) expect(decided(who, action, resource)).toBe('explicitDeny');
  });

  test.each([
    's3:PutBucketPolicy',
    's3:PutBucketVersioning',
    's3:PutBucketOwnershipControls',
    's3:DeleteBucket',
  ])('but the keepers, where they are named: %s', (action) => {
    const keeper = `arn:aws:iam::${ACCOUNT}:role/deployer`;
    expect(decided(ADMIN, action, BUCKET, {}, keeper)).toBe('explicitDeny');
    expect(decided(keeper, action, BUCKET, {}, keeper)).toBe('implicitDeny');
  });
});
