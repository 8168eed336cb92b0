import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import type { AllowStatement, PolicyDocument } from '../../src/policy/document/document.ts';
import { explain } from '../../src/policy/guardrails/explain.ts';

const catalog = loadCatalog({ descriptions: true });
const at = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;
const document = (
  ...statements: (Omit<AllowStatement, 'Effect'> & { Effect?: 'Deny' })[]
): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: statements.map((each) => ({ Effect: 'Allow', ...each })),
});
const held = (policy: object): { name: string; document: string } => ({
  name: '#7',
  document: JSON.stringify(policy),
});

describe('resources in plain words', () => {
  test.each([
    ['s3:GetObject', 'arn:aws:s3:::b/*', 'every object'],
    ['s3:GetObject', 'arn:aws:s3:::b/logs/*', 'every object whose name begins like this'],
    ['s3:GetObject', 'arn:aws:s3:::b/a/*.csv', 'every object named like this'],
    ['s3:GetObject', 'arn:aws:s3:::b/today.csv', 'object'],
    ['s3:GetObject', 'arn:aws:s3:::b-*/x', 'every object named like this'],
    ['s3:ListBucket', 'arn:aws:s3:::b', 'bucket'],
    ['ec2:StopInstances', at('ec2', 'instance/i-1'), 'instance in eu-west-1, account 111122223333'],
    [
      'ec2:StopInstances',
      'arn:aws:ec2:*:111122223333:instance/*',
      'every instance in every Region, account 111122223333',
    ],
    [
      'logs:FilterLogEvents',
      at('logs', 'log-group:/aws/lambda/f'),
      'log group in eu-west-1, account 111122223333',
    ],
    ['ec2:DescribeInstances', '*', 'the whole account (AWS cannot limit these actions to resources)'],
    ['sqs:SendMessage', '*', 'every resource'],
  ])('%s on %s', (action, resource, words) => {
    expect(
      explain(document({ Action: [action], Resource: [resource] }), catalog).statements[0]?.resources,
    ).toEqual([{ pattern: resource, words }]);
  });
});

test('what is done stands by its danger, whatever the order of the statement', () => {
  const [first, second, third] = explain(
    document(
      {
        Action: [
          's3:GetObject',
          'ec2:DescribeInstances',
          's3:PutBucketPolicy',
          's3:PutObject',
          's3:DeleteObject',
        ],
        Resource: ['arn:aws:s3:::z/*', 'arn:aws:s3:::a', '*'],
        Condition: { StringEquals: { 'aws:SourceVpc': ['vpc-1', 'vpc-2'] } },
      },
      { Effect: 'Deny', Action: ['s3:DeleteObject'], Resource: ['*'] },
    ),
    catalog,
  ).statements;
  expect(first?.does).toEqual([
    { what: 'Changes who may do what', actions: ['s3:PutBucketPolicy'], harms: true },
    { what: 'Deletes or stops', actions: ['s3:DeleteObject'], harms: true },
    { what: 'Changes', actions: ['s3:PutObject'], harms: true },
    { what: 'Reads what is stored', actions: ['s3:GetObject'], harms: true },
    { what: 'Reads and lists settings', actions: ['ec2:DescribeInstances'], harms: false },
  ]);
  expect(first?.resources.map(({ pattern }) => pattern)).toEqual(['*', 'arn:aws:s3:::z/*', 'arn:aws:s3:::a']);
  expect(first?.conditions).toEqual([{ key: 'aws:SourceVpc', is: 'is', values: ['vpc-1', 'vpc-2'] }]);
  expect(second?.does).toEqual([{ what: 'Never does', actions: ['s3:DeleteObject'], harms: true }]);
  expect(third).toBeUndefined();
});

test('a Deny says what it leaves alone', () => {
  const [statement] = explain(
    {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', NotAction: ['s3:*'], NotResource: ['arn:aws:s3:::b/*'] }],
    },
    catalog,
  ).statements;
  expect(statement?.does).toEqual([{ what: 'Never does anything but', actions: ['s3:*'], harms: true }]);
  expect([statement?.on, statement?.resources[0]?.pattern]).toEqual(['on anything but', 'arn:aws:s3:::b/*']);
});

test('an action carries its level, AWS’s words, and why it is sensitive', () => {
  const [statement] = explain(
    document({ Action: ['secretsmanager:Get*', 'ssm:StartSession'], Resource: ['*'] }),
    catalog,
  ).statements;
  const secret = statement?.actions.find(({ id }) => id === 'secretsmanager:GetSecretValue');
  expect(secret?.level).toBe('Read');
  expect(secret?.description).toMatch(/decrypt/);
  expect(secret?.sensitive).toBe('it returns a stored secret');
  expect(statement?.actions.find(({ id }) => id === 'ssm:StartSession')?.sensitive).toContain(
    'after the grant has ended',
  );
  expect(
    statement?.actions.find(({ id }) => id === 'secretsmanager:GetResourcePolicy')?.sensitive,
  ).toBeUndefined();
});

describe('new against live grants', () => {
  const draft = document({ Action: ['s3:GetObject', 's3:PutObject'], Resource: ['arn:aws:s3:::b/*'] });
  const news = (
    ...live: Parameters<typeof explain>[2] extends readonly (infer H)[] | undefined ? H[] : never
  ): string[] =>
    explain(draft, catalog, live).statements.flatMap(({ actions }) =>
      actions.filter(({ isNew }) => isNew).map(({ id }) => id),
    );
  const live = (resource: string, Condition?: object): ReturnType<typeof held> =>
    held({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 's3:Get*', Resource: resource, ...(Condition ? { Condition } : {}) },
      ],
    });

  test('everything is new without them', () => {
    expect(news()).toEqual(['s3:PutObject', 's3:GetObject']);
  });
  test('what a live grant allows, until its end, is not', () => {
    expect(
      news(live('arn:aws:s3:::b/*', { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } })),
    ).toEqual(['s3:PutObject']);
  });
  test.each([
    ['on a part of it', live('arn:aws:s3:::b/x/*')],
    ['under another condition', live('arn:aws:s3:::b/*', { Bool: { 'aws:SecureTransport': 'true' } })],
    ['in a text that cannot be read', { name: '#7', document: '{' }],
  ])('what one allows %s stays new', (_, each) => {
    expect(news(each)).toEqual(['s3:PutObject', 's3:GetObject']);
  });
  test('it says when something held is unknown', () => {
    expect(explain(draft, catalog, [{ name: '#7', unreadable: 'AccessDenied' }]).heldUnknown).toBe(true);
    expect(explain(draft, catalog, []).heldUnknown).toBe(false);
  });
});
