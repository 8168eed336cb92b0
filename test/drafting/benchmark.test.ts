import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { item } from '../../bench/drafting/cases.ts';
import { templateOf } from '../../bench/drafting/policy-sentry.ts';
import { CLOSING, OPENING, PUBLISHED, withTable } from '../../bench/drafting/published-table.ts';
import { scoreOf } from '../../bench/drafting/score.ts';

const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:orders';
const of = item.parse({
  services: ['sqs', 'cloudwatch'],
  access: { sqs: 'write', cloudwatch: 'read' },
  resources: [QUEUE, 'arn:aws:sns:eu-west-1:111122223333:alarms'],
  reason: 'Purge queue orders',
  needed: ['sqs:PurgeQueue'],
  useful: ['sqs:GetQueueUrl'],
  forbidden: ['sqs:DeleteQueue'],
  resourcesFor: { 'sqs:PurgeQueue': [QUEUE] },
});
const granting = (...statements: { actions: string[]; resources: string[] }[]) =>
  scoreOf(of, { picks: [], questions: 0, said: [], noted: new Set(), offered: new Set(), statements });

describe('the table of docs/drafting.md', () => {
  const page = readFileSync(new URL('../../docs/drafting.md', import.meta.url), 'utf8');

  test('stands between its markers, with a row for each engine', () => {
    const [, table = ''] =
      page
        .split(OPENING)[1]
        ?.split(CLOSING)[0]
        ?.split(/^\| engine \|.*\n\|.*\n/m) ?? [];
    const [rows = ''] = table.split('\n\n');
    expect(rows.split('\n').map((row) => row.split(' | ')[0]?.replace(/^\| /, ''))).toEqual(
      Object.values(PUBLISHED),
    );
  });

  test('is replaced and nothing around it', () => {
    expect(withTable(`before\n\n${OPENING}\n\nold\n\n${CLOSING}\n\nafter\n`, 'new')).toBe(
      `before\n\n${OPENING}\n\nnew\n\n${CLOSING}\n\nafter\n`,
    );
    expect(() => withTable(`${CLOSING} ${OPENING}`, 'new')).toThrow('has no');
    expect(() => withTable('a page', 'new')).toThrow('has no');
  });
});

describe('what policy_sentry is asked for', () => {
  test('is each ARN at the level of its service, with what reads, and each service for what takes no ARN', () => {
    expect(templateOf(of)).toEqual({
      mode: 'crud',
      name: '',
      list: [QUEUE],
      read: [QUEUE],
      write: [QUEUE],
      'wildcard-only': {
        'service-list': ['sqs', 'cloudwatch'],
        'service-read': ['sqs', 'cloudwatch'],
        'service-write': ['sqs'],
      },
    });
  });
});

describe('a policy that a baseline writes itself', () => {
  test('is scored as it stands, whatever the spelling', () => {
    expect(
      granting({ actions: ['sqs:purgequeue', 'sqs:GetQueueUrl', 'sqs:SendMessage'], resources: [QUEUE] }),
    ).toMatchObject({
      sufficient: true,
      tight: true,
      strict: false,
      clean: true,
      resources: true,
      granted: ['sqs:PurgeQueue', 'sqs:GetQueueUrl', 'sqs:SendMessage'],
      extra: ['sqs:SendMessage'],
    });
  });

  test('is neither tight, clean nor narrow where it grants everything on anything', () => {
    expect(
      granting({
        actions: ['sqs:PurgeQueue', 'sqs:SendMessage', 'sqs:DeleteQueue'],
        resources: ['*'],
      }),
    ).toMatchObject({ sufficient: true, tight: false, clean: false, resources: false });
  });

  test('is insufficient where a needed action is in none of its statements', () => {
    expect(granting({ actions: ['sqs:SendMessage'], resources: [QUEUE] })).toMatchObject({
      sufficient: false,
      missing: ['sqs:PurgeQueue'],
    });
  });
});
