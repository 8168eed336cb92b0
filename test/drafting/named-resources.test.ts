import { describe, expect, test } from '@jest/globals';
import { build } from '../../src/drafting/builder.ts';
import { picksOf } from '../../src/drafting/draft-outcome.ts';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { knowledge, task } from './knowledge.ts';

const bucket = (name: string): string => `arn:aws:s3:::${name}`;
const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;

/** Where a draft allows an action, in the order of the form. */
function allowedOn(reason: string, resources: readonly string[], action: string): readonly string[] {
  const services = [...new Set(resources.map((each) => each.split(':')[2] ?? ''))];
  const request = task(reason, services, 'write', resources);
  const { document } = build(picksOf(groundDraft(request, knowledge)), request, knowledge.catalog);
  return document.Statement.flatMap((statement) =>
    statement.Action.includes(action) ? [...statement.Resource] : [],
  );
}

const RAW = bucket('acme-raw');
const CLEAN = bucket('acme-clean');
const BUCKETS = [RAW, `${RAW}/*`, CLEAN, `${CLEAN}/*`];
const OLD = arn('dynamodb', 'table/orders-old');
const NEW = arn('dynamodb', 'table/orders-new');
const DEAD = arn('sqs', 'orders-dlq');
const QUEUE = arn('sqs', 'orders');

describe('of two of one type each action is on the one that the words mean', () => {
  test.each([
    ['aws s3 cp s3://acme-raw/a.csv s3://acme-clean/a.csv', BUCKETS, 's3:GetObject', [`${RAW}/*`]],
    ['aws s3 cp s3://acme-raw/a.csv s3://acme-clean/a.csv', BUCKETS, 's3:PutObject', [`${CLEAN}/*`]],
    ['aws s3 mv s3://acme-raw/a.csv s3://acme-clean/a.csv', BUCKETS, 's3:DeleteObject', [`${RAW}/*`]],
    ['aws s3 ls s3://acme-clean', BUCKETS, 's3:ListBucket', [CLEAN]],
    [
      'Restore orders-old as of 11:40 into a second table named orders-new',
      [OLD, NEW],
      'dynamodb:BatchWriteItem',
      [NEW],
    ],
    ['Copy the items of orders-old to orders-new', [OLD, NEW], 'dynamodb:PutItem', [NEW]],
    ['Move messages from orders-dlq back to orders', [DEAD, QUEUE], 'sqs:ReceiveMessage', [DEAD]],
    ['Move messages from orders-dlq back to orders', [DEAD, QUEUE], 'sqs:StartMessageMoveTask', [DEAD]],
    ['Move messages from orders-dlq back to orders', [DEAD, QUEUE], 'sqs:SendMessage', [QUEUE]],
    [
      'Read messages from queue orders-dlq and put them into queue orders',
      [DEAD, QUEUE],
      'sqs:SendMessage',
      [QUEUE],
    ],
  ] as const)('%s: %s %s', (reason, resources, action, expected) => {
    expect(allowedOn(reason, resources, action)).toEqual(expected);
  });
});

describe('a word that sentences are made of is a name beside the word for what it names', () => {
  const WEB = arn('codebuild', 'project/web');
  const APP = arn('codebuild', 'project/app');
  const API = arn('ecs', 'service/prod/api');
  test.each([
    ['Start a build of project web', [WEB, APP], 'codebuild:StartBuild', [WEB]],
    [
      'aws ecs update-service --cluster prod --service api --desired-count 2',
      [API, arn('ecs', 'service/prod/web')],
      'ecs:UpdateService',
      [API],
    ],
    [
      'aws lambda invoke --function-name resize out.json',
      [arn('lambda', 'function:resize'), arn('lambda', 'function:crop')],
      'lambda:InvokeFunction',
      [arn('lambda', 'function:resize')],
    ],
    [
      'Disable rule nightly until Monday',
      [arn('events', 'rule/nightly'), arn('events', 'rule/hourly')],
      'events:DisableRule',
      [arn('events', 'rule/nightly')],
    ],
  ] as const)('%s', (reason, resources, action, expected) => {
    expect(allowedOn(reason, resources, action)).toEqual(expected);
  });
});

describe('a denial says on what', () => {
  const INDEX = `${OLD}/index/by-date`;
  const denied = (action: string, on: string): string =>
    `User: x is not authorized to perform: ${action} on resource: ${on} because no identity-based policy allows the ${action} action`;
  test.each([
    [denied('dynamodb:GetItem', NEW), [OLD, NEW], 'dynamodb:GetItem', [NEW]],
    [denied('dynamodb:Query', INDEX), [OLD, INDEX], 'dynamodb:Query', [INDEX]],
    [denied('dynamodb:Scan', OLD), [OLD, INDEX], 'dynamodb:Scan', [OLD]],
    [denied('s3:PutObject', `"${CLEAN}/2026/a.csv"`), BUCKETS, 's3:PutObject', [`${CLEAN}/*`]],
  ] as const)('%s', (reason, resources, action, expected) => {
    expect(allowedOn(reason, resources, action)).toEqual(expected);
  });
});

describe('what comes with an action is where it is', () => {
  test('a read beside a scan of one table is not of another', () => {
    expect(
      allowedOn(
        'Scan orders-old and delete items from table orders-new',
        [OLD, NEW],
        'dynamodb:DescribeTable',
      ),
    ).toEqual([OLD]);
  });

  test('terraform deletes its lock, and no state', () => {
    const state = [bucket('tf'), bucket('tf/core.tfstate'), bucket('tf/core.tfstate.tflock')];
    const reason = 'terraform apply with use_lockfile, state core.tfstate and core.tfstate.tflock in tf';
    expect(allowedOn(reason, state, 's3:DeleteObject')).toEqual([bucket('tf/core.tfstate.tflock')]);
    expect(allowedOn(reason, state, 's3:PutObject')).toEqual([
      bucket('tf/core.tfstate'),
      bucket('tf/core.tfstate.tflock'),
    ]);
  });

  test('a table that is queried is none of its indexes, unless somebody speaks of one', () => {
    expect(allowedOn('Query orders-old for order 12', [OLD], 'dynamodb:Query')).toEqual([OLD]);
    expect(allowedOn('Query an index of orders-old for order 12', [OLD], 'dynamodb:Query')).toEqual([
      OLD,
      `${OLD}/index/*`,
    ]);
  });

  test('a later wish without a name does not widen what an earlier one names', () => {
    const secrets = [
      arn('secretsmanager', 'secret:db/a-AbCdEf'),
      arn('secretsmanager', 'secret:db/b-AbCdEf'),
    ];
    expect(
      allowedOn(
        'Read secret db/a and change secret db/b; both under key 1111',
        secrets,
        'secretsmanager:PutSecretValue',
      ),
    ).toEqual([secrets[1]]);
  });
});
