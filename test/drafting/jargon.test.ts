import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import type { AccessLevel } from '../../src/terms/access-level.ts';
import { knowledge, task } from './knowledge.ts';

const { catalog } = knowledge;
const TABLES = new URL('../../src/drafting/tables/', import.meta.url);
const rowsOf = (prefix: string, row: RegExp): readonly (readonly string[])[] =>
  readdirSync(TABLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.split('/').at(-1)?.startsWith(prefix) === true)
    .flatMap((name) => readFileSync(new URL(name, TABLES), 'utf8').split('\n'))
    .filter((line) => row.test(line))
    .map((line) => line.split('|').map((part) => part.trim()));

describe('the tables name what AWS has', () => {
  test('jargon', () => {
    const rows = rowsOf('jargon-', /^[a-z][a-z0-9-]* \|/);
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.filter(({ length }) => length !== 4)).toEqual([]);
    const unknown = rows.flatMap(([service = '', , , actions = '']) =>
      actions
        .split(',')
        .map((name) => `${service}:${name.trim()}`)
        .filter((id) => catalog.action(id) === undefined),
    );
    expect(unknown).toEqual([]);
  });

  test('a row of what takes away sends, makes and calls nothing', () => {
    const made = rowsOf('jargon-', /^[a-z][a-z0-9-]* \|/).filter(
      ([, verbs = '', , actions = '']) =>
        verbs.split('/').some((verb) => ['drop', 'delete', 'remove', 'clean', 'purge'].includes(verb)) &&
        /(?:^|,)(?:Send|Publish|PutRecord|Invoke|Create(?!Invalidation))/.test(actions),
    );
    expect(made).toEqual([]);
  });

  test('closures', () => {
    const rows = rowsOf('closures', /^[a-z][a-z0-9-]*:[A-Za-z]+ \|/);
    expect(rows.length).toBeGreaterThan(50);
    const unknown = rows
      .flatMap(([main = '', , actions = '']) => [main, ...actions.split(' ')])
      .filter((id) => catalog.action(id) === undefined);
    expect(unknown).toEqual([]);
  });
});

describe('which row is meant', () => {
  const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
  const GROUP = 'arn:aws:redshift:eu-west-1:111122223333:parametergroup:bi';
  const BASE = 'arn:aws:bedrock:eu-west-1:111122223333:knowledge-base/KB1';
  const cases: readonly (readonly [string, string, AccessLevel, string, string, string])[] = [
    // The row that explains more of the wish.
    [
      'Dump the orders table to the bucket',
      'dynamodb',
      'write',
      TABLE,
      'ExportTableToPointInTime',
      'CreateBackup',
    ],
    // The row that names the verb.
    ['Query the knowledge base', 'bedrock', 'read', BASE, 'Retrieve', 'GetKnowledgeBase'],
    // To give more is to increase.
    [
      'Give the etl queue more slots',
      'redshift',
      'write',
      GROUP,
      'ModifyClusterParameterGroup',
      'ModifyCluster',
    ],
    // A word as it stands.
    [
      'Is versioning on for the bucket?',
      's3',
      'read',
      'arn:aws:s3:::acme',
      'GetBucketVersioning',
      'ListBucketVersions',
    ],
  ];
  test.each(cases)('%s', (reason, service, level, arn, meant, other) => {
    const picks = groundDraft(task(reason, [service], level, [arn]), knowledge).picks.map(
      ({ action }) => action.name,
    );
    expect(picks).toContain(meant);
    expect(picks).not.toContain(other);
  });

  test('a verb that empties takes nothing that no word names', () => {
    const { picks } = groundDraft(
      task('Delete everything that nobody uses', ['s3'], 'write', [
        'arn:aws:s3:::acme',
        'arn:aws:s3:::acme/*',
      ]),
      knowledge,
    );
    expect(picks.map(({ action }) => action.name)).not.toContain('DeleteObject');
  });
});
