import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { readTaskFile } from '../../src/request/file/task-file.ts';
import { bodyOf } from './body.ts';
import { configuration } from './configuration.ts';

const rules = { settings: configuration(), catalog: loadCatalog() };
const FILE = `account: prod
services: [s3, sqs]
resources:
  - arn:aws:s3:::example-exports
  - queue
access: read
reason: Find out why the import of last night failed.
duration: 8h
`;

const codes = async (
  text: string,
  by: Parameters<typeof readTaskFile>[1] = rules,
): Promise<readonly string[]> => {
  const read = await readTaskFile(text, by);
  return read.ok
    ? ['accepted']
    : read.problems.map(({ code, path, line }) => `${line ?? '-'} ${path} ${code}`);
};

describe('a request file for the terminal', () => {
  test('gives what was asked, with names replaced', async () => {
    const read = await readTaskFile(FILE.replace('access: read', 'access: {s3: write, sqs: list}'), rules);
    expect(read).toEqual({
      ok: true,
      value: {
        account: 'prod',
        services: ['s3', 'sqs'],
        resources: ['arn:aws:s3:::example-exports', 'arn:aws:sqs:eu-west-1:111122223333:orders'],
        access: { s3: 'write', sqs: 'list' },
        reason: 'Find out why the import of last night failed.',
        duration: 8 * 3600,
      },
    });
  });

  test.each([
    ['broad resources, which the guardrails judge', FILE.replace('- queue', '- "*"')],
    ['wildcards for account and Region', FILE.replace('- queue', '- arn:aws:sqs:*:*:x')],
    ['no resources', FILE.replace(/resources:\n.*\n.*\n/, 'resources: []\n')],
    ['the word none', FILE.replace(/resources:\n.*\n.*\n/, 'resources: none\n')],
    ['services in one text', FILE.replace('[s3, sqs]', 's3, sqs').replace('- queue', '- "*"')],
  ])('takes %s', async (_, text) => {
    expect(await codes(text.replace('  - queue\n', ''))).toEqual(['accepted']);
  });

  test('without a configuration takes any account and any service', async () => {
    const file = FILE.replace('prod', 'whatever')
      .replace('[s3, sqs]', '[kms, s3]')
      .replace('  - queue\n', '');
    expect(await codes(file, {})).toEqual(['accepted']);
    expect(await codes(file.replace('kms', 'kmz'), { catalog: rules.catalog })).toEqual([
      '2 services service-unknown',
    ]);
  });

  test('takes an issue body, as strictly as an issue', async () => {
    expect(await codes(bodyOf())).toEqual(['accepted']);
    expect(await codes(bodyOf({ resources: '*' }))).toEqual(['- AWS resources resource-everything']);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'another account',
      FILE.replace('  - queue\n', '  - arn:aws:sqs:eu-west-1:444455556666:x\n'),
      ['3 resources resource-other-account'],
    ],
    ['a name that is not configured', FILE.replace('- queue', '- queues'), ['3 resources resource-name']],
    ['an unknown key', `${FILE}durration: 9h\n`, ['9 durration task-unknown-key']],
    ['a key twice', `${FILE}duration: 9h\n`, ['9  yaml-duplicate-key']],
    ['a wrong type', FILE.replace('access: read', 'access: [read]'), ['6 access task-type']],
    ['a missing key', FILE.replace('duration: 8h\n', ''), ['1 duration duration-missing']],
    [
      'a service not allowed',
      FILE.replace('sqs]', 'kms]').replace('  - queue\n', ''),
      ['2 services service-not-allowed'],
    ],
    [
      'a level for a service not asked for',
      FILE.replace('access: read', 'access: {s3: read, sqs: read, ec2: read}').replace('  - queue\n', ''),
      ['5 access access-service'],
    ],
    [
      'no level for a service',
      FILE.replace('access: read', 'access: {s3: read}').replace('  - queue\n', ''),
      ['5 access access-missing'],
    ],
    ['nothing', '', ['1  task-type']],
  ])('refuses %s', async (_, text, expected) => {
    expect(await codes(text)).toEqual(expected);
  });
});
