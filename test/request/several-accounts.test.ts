import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';
import { formBody } from '../../src/request/form/form-body.ts';
import { parseIssueBody } from '../../src/request/form/issue-body.ts';
import { issueForm } from '../../src/request/form/issue-form.ts';
import { accountsNamed } from '../../src/request/form/accounts-of-form.ts';
import { AccountName } from '../../src/terms/brand.ts';

const read = readConfig(`aws_region: eu-west-1
allowed_services: [s3, sqs]
accounts:
  prod: {id: "111122223333"}
  staging: {id: "444455556666"}
  dev: {id: "777788889999"}
resources:
  exports: arn:aws:s3:::acme-exports/*
  queues:
    - arn:aws:sqs:eu-west-1:111122223333:imports
    - arn:aws:sqs:eu-west-1:444455556666:imports
    - arn:aws:sqs:eu-west-1:777788889999:imports
  uneven:
    - arn:aws:sqs:eu-west-1:111122223333:imports
    - arn:aws:sqs:eu-west-1:111122223333:exports
    - arn:aws:sqs:eu-west-1:444455556666:imports
    - arn:aws:sqs:eu-west-1:777788889999:imports
`);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const configured = read.value;
const settings = { ...configured, max_accounts_per_request: 3 };

const body = (account: string, resources: string): string =>
  formBody({
    account,
    resources,
    services: 's3, sqs',
    access: 'read',
    reason: 'Find out why the imports of last night failed in all of these accounts.',
    duration: '4h',
  });
const parse = (account: string, resources: string, of?: string, most = 3) =>
  parseIssueBody(
    body(account, resources),
    { ...settings, max_accounts_per_request: most },
    undefined,
    undefined,
    of === undefined ? undefined : AccountName.of(of),
  );
const codes = (of: ReturnType<typeof parse>): readonly string[] =>
  of.ok ? [] : of.problems.map(({ code }) => code);
const resourcesOf = (of: ReturnType<typeof parse>): readonly string[] | undefined =>
  of.ok ? of.value.resources : undefined;

describe('a form that names several accounts', () => {
  test.each([
    ['as GitHub writes a dropdown of which several are chosen', 'prod, staging, dev'],
    ['one a line', 'prod\nstaging\ndev'],
  ])('%s: each is read by itself, with the whole list in the order of the form', (_, account) => {
    for (const which of ['prod', 'staging', 'dev'])
      expect(parse(account, 'exports', which)).toMatchObject({
        ok: true,
        value: { account: which, accounts: ['prod', 'staging', 'dev'] },
      });
    expect(parse(account, 'exports')).toMatchObject({ ok: true, value: { account: 'prod' } });
    expect(accountsNamed(body(account, 'exports'))).toEqual(['prod', 'staging', 'dev']);
  });

  test('of more names than any request may have none is looked for', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`).join(', ');
    expect(accountsNamed(body(names(50), 'exports'))).toHaveLength(50);
    expect(accountsNamed(body(names(51), 'exports'))).toEqual([]);
    expect(codes(parse(names(5_000), 'exports'))).toEqual(['accounts-too-many']);
  });

  test('one account is as it always was: no list', () => {
    const one = parse('prod', 'exports');
    expect(one.ok && 'accounts' in one.value).toBe(false);
  });

  test('{account} is the id of each, wherever it stands; what has no account is for all', () => {
    const written = 'arn:aws:sqs:eu-west-1:{account}:imports\narn:aws:s3:::assets-{account}/*\nexports';
    for (const [of, id] of [
      ['prod', '111122223333'],
      ['dev', '777788889999'],
    ] as const)
      expect(resourcesOf(parse('prod, dev', written, of))).toEqual([
        `arn:aws:sqs:eu-west-1:${id}:imports`,
        `arn:aws:s3:::assets-${id}/*`,
        'arn:aws:s3:::acme-exports/*',
      ]);
  });

  test('a name stands for what it has in each account', () => {
    expect(resourcesOf(parse('prod, staging', 'queues', 'staging'))).toEqual([
      'arn:aws:sqs:eu-west-1:444455556666:imports',
    ]);
  });

  test('an ARN of one account is told with the line to write instead', () => {
    const of = parse('prod, staging', 'arn:aws:sqs:eu-west-1:111122223333:imports');
    expect(of).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'resource-one-account',
          message: expect.stringContaining('"arn:aws:sqs:eu-west-1:{account}:imports"') as unknown,
        },
      ],
    });
  });

  test.each([
    ['more accounts than the configuration has it', 'prod, staging, dev', 'exports', 2, 'accounts-too-many'],
    ['several where one is allowed', 'prod, staging', 'exports', 1, 'accounts-too-many'],
    ['one account twice', 'prod, staging, prod', 'exports', 3, 'account-double'],
    ['an account that is not there', 'nowhere, prod', 'exports', 3, 'account-unknown'],
    ['what can be no account', 'prod, ../prod', 'exports', 3, 'account-unknown'],
    ['a name that stands for more in one account', 'prod, staging', 'uneven', 3, 'resource-uneven'],
    [
      'an account beside an ARN of an account that is not asked for',
      'prod, staging',
      'arn:aws:sqs:eu-west-1:777788889999:imports',
      3,
      'resource-one-account',
    ],
  ])('%s is refused', (_, account, resources, most, code) => {
    expect(codes(parse(account, resources, undefined, most))).toEqual([code]);
  });

  test('a dropdown of which several may be chosen, only where it is configured', () => {
    const dropdown = (form: string): string =>
      form.slice(form.indexOf('id: account'), form.indexOf('id: services'));
    expect(dropdown(issueForm(settings))).toContain('multiple: true');
    expect(dropdown(issueForm(settings))).toContain('Up to 3 in one request');
    expect(dropdown(issueForm(configured))).not.toContain('multiple: true');
  });

  test('an account that is none of those named is not read', () => {
    expect(codes(parse('prod, staging', 'exports', 'dev'))).toEqual(['account-other']);
  });

  test('another account that is not in the configuration any more holds up none of the rest', () => {
    expect(parse('prod, gone', 'exports', 'prod')).toMatchObject({ ok: true, value: { account: 'prod' } });
  });

  test('where nothing is configured, a request is for one account', () => {
    const one = parseIssueBody(body('prod, staging', 'exports'), configured);
    expect(codes(one)).toEqual(['accounts-too-many']);
  });
});
