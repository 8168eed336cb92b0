import { describe, expect, test } from '@jest/globals';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import type { AccessLevel } from '../../src/terms/access-level.ts';
import { knowledge, task } from './knowledge.ts';

const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;
const FUNCTION = arn('lambda', 'function:checkout');
const BUCKET = ['arn:aws:s3:::acme', 'arn:aws:s3:::acme/*'];

function drafted(
  reason: string,
  services: readonly string[],
  access: AccessLevel,
  resources: readonly string[],
) {
  const { picks, notes, questions } = groundDraft(task(reason, services, access, resources), knowledge);
  return {
    actions: picks.map(({ action }) => action.id),
    notes,
    codes: notes.map(({ code }) => code),
    sends: questions.flatMap(({ choices }) => choices.map(({ send }) => send)),
  };
}

describe('a level that is too low', () => {
  test('is said with the line to send, where one level contains the other', () => {
    const { notes, sends } = drafted('Open a shell on i-0123456789abcdef0', ['ssm'], 'read', [
      arn('ec2', 'instance/i-0123456789abcdef0'),
    ]);
    expect(notes.map(({ text }) => text).join()).toContain('`/answer write ssm`');
    expect(sends).toContain('/answer write ssm');
  });

  test('is never answered with a line that would be refused', () => {
    const { notes, sends } = drafted('Add customer kim to the group beta', ['cognito-idp'], 'write', [
      arn('cognito-idp', 'userpool/eu-west-1_Test'),
    ]);
    expect(notes.map(({ action, code }) => [code, action])).toContainEqual([
      'level-too-low',
      'cognito-idp:AdminAddUserToGroup',
    ]);
    expect(sends.join()).not.toContain('/answer permissions');
    expect(notes.map(({ text }) => text).join()).toContain('file another request');
  });
});

describe('what others are let do is no wish to do it', () => {
  test.each([
    ['Let the bucket events-in invoke function checkout', ['lambda'], [FUNCTION], 'lambda:InvokeFunction'],
    ['Allow account 999 to publish to the topic events', ['sns'], [arn('sns', 'events')], 'sns:Publish'],
    [
      'Let account 444455556666 pull from repository shop',
      ['ecr'],
      [arn('ecr', 'repository/shop')],
      'ecr:BatchGetImage',
    ],
  ] as const)('%s', (reason, services, resources, action) => {
    const { actions, codes } = drafted(reason, services, 'write', resources);
    expect(actions).not.toContain(action);
    expect(codes).toContain('level-too-low');
  });

  test('a policy of a resource is a permission', () => {
    const { notes } = drafted(
      'Remove the old partner account from the resource policy of secret pay/api',
      ['secretsmanager'],
      'write',
      [arn('secretsmanager', 'secret:pay/api-AbCdEf')],
    );
    expect(notes.map(({ action }) => action)).toContain('secretsmanager:PutResourcePolicy');
  });
});

describe('what leaves open what is to be done drafts nothing that changes', () => {
  test.each([
    ['Production issue, need to sort out the function checkout', ['lambda'], [FUNCTION]],
    ['Handle the usual maintenance', ['rds'], [arn('rds', 'db:shop')]],
    ['Please give me what I need for the bucket', ['s3'], BUCKET],
    ['I need to do the needful on job load-orders', ['glue'], [arn('glue', 'job/load-orders')]],
    ['Please set up the corresponding permissions for me', ['sqs'], [arn('sqs', 'orders')]],
  ] as const)('%s', (reason, services, resources) => {
    expect(drafted(reason, services, 'write', resources).actions).toEqual([]);
  });
});

describe('what somebody keeps in a resource is read from one that is named', () => {
  test.each([
    ['Scan the table for orders without an address', 'dynamodb', 'dynamodb:Scan', 'table'],
    ['Download the invoices of last year', 's3', 's3:GetObject', 'object'],
    ['Fetch the password from the secret', 'secretsmanager', 'secretsmanager:GetSecretValue', 'Secret'],
  ] as const)('%s', (reason, service, action, type) => {
    const { actions, notes } = drafted(reason, [service], 'read', []);
    expect(actions).not.toContain(action);
    expect(notes).toContainEqual(
      expect.objectContaining({
        code: 'resource-missing',
        action,
      }),
    );
    expect(notes.map(({ text }) => text).join()).toContain(` on a ${type}, `);
  });

  test('what describes the account needs no name', () => {
    expect(drafted('List all instances', ['ec2'], 'read', []).actions).toContain('ec2:DescribeInstances');
  });
});

describe('what is to stay is neither taken away nor switched off', () => {
  const INSTANCE = arn('ec2', 'instance/i-0123456789abcdef0');
  test.each([
    [
      'Stop instance i-0123456789abcdef0 and make sure it keeps running',
      ['ec2'],
      [INSTANCE],
      'ec2:StopInstances',
    ],
    [
      'Empty queue dead-a. All messages in it are to be preserved',
      ['sqs'],
      [arn('sqs', 'dead-a')],
      'sqs:PurgeQueue',
    ],
  ] as const)('%s', (reason, services, resources, action) => {
    const { actions, codes } = drafted(reason, services, 'write', resources);
    expect(actions).not.toContain(action);
    expect(codes).toContain('contradiction');
  });

  test.each([
    ['Delete the old files in acme, keep the last three', ['s3'], BUCKET, 's3:DeleteObject'],
    [
      'Delete snapshot shop-old and keep all of shop-new',
      ['rds'],
      [arn('rds', 'snapshot:shop-old'), arn('rds', 'snapshot:shop-new')],
      'rds:DeleteDBSnapshot',
    ],
    [
      'Restart service web and make sure it stays up',
      ['ecs'],
      [arn('ecs', 'service/prod/web')],
      'ecs:UpdateService',
    ],
  ] as const)('and not: %s', (reason, services, resources, action) => {
    expect(drafted(reason, services, 'write', resources).actions).toContain(action);
  });
});
