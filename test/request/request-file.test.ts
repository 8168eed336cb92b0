import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  AccountId,
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  Service,
  UserId,
} from '../../src/terms/brand.ts';
import { parseInstant } from '../../src/terms/instant.ts';
import type { Instant, Seconds } from '../../src/terms/instant.ts';
import {
  parseRequestPath,
  readRequest,
  requestPaths,
  serialiseRequest,
} from '../../src/request/file/request-file.ts';
import type { Request } from '../../src/request/request.ts';
import { normaliseReason } from '../../src/text/normalise-reason.ts';
import { ACCESS_LEVELS, type AccessLevel } from '../../src/terms/access-level.ts';
import type { Principal } from '../../src/terms/principal.ts';

const HOUR = 3600;
const request: Request = {
  repository: RepositoryId.of(987654321),
  issue: IssueNumber.of(1042),
  issueId: 3456789012,
  account: AccountName.of('prod'),
  accountId: AccountId.of('011122223333'),
  requester: { id: UserId.of(583231), login: 'octocat' },
  principal: { kind: 'iam-user', name: 'octocat' },
  createdAt: parseInstant('2026-11-22T20:17:29Z') as Instant,
  services: [Service.of('s3'), Service.of('logs')],
  resources: ['arn:aws:s3:::example-exports', 'arn:aws:logs:eu-west-1:011122223333:log-group:/a/b:*'],
  access: { [Service.of('s3')]: 'read', [Service.of('logs')]: 'list' },
  reason:
    'Find out why the import of last night failed:\n\n  - look at "the" logs # first\n  - then at the files',
  duration: (8 * HOUR) as Seconds,
  bodyDigest: Digest.of('0123456789abcdef'.repeat(4)),
};

/** Written by hand, as the file is described in docs/design/architecture.md; the serialiser must agree with it. */
const FILE = `# Written from the issue, and compared with it before access is granted.
issue: 1042
issue_id: 3456789012
repository: 987654321
created_at: "2026-11-22T20:17:29Z"
requester:
  id: 583231
  login: octocat
account: prod
account_id: "011122223333"
principal:
  iam_user: octocat
duration: 8h
services:
  - s3
  - logs
resources:
  - arn:aws:s3:::example-exports
  - arn:aws:logs:eu-west-1:011122223333:log-group:/a/b:*
access:
  s3: read
  logs: list
reason: |-
  Find out why the import of last night failed:

    - look at "the" logs # first
    - then at the files
body_digest: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
`;

const codes = (text: string): readonly string[] => {
  const read = readRequest(text);
  return read.ok ? ['accepted'] : read.problems.map(({ code }) => code);
};

describe('the canonical file', () => {
  test('is written as described', () => {
    expect(serialiseRequest(request)).toBe(FILE);
  });

  test('reads back as the request', () => {
    expect(readRequest(FILE)).toEqual({ ok: true, value: request });
  });

  test('may carry a shorter approved duration', () => {
    const read = readRequest(FILE.replace('duration: 8h\n', 'duration: 8h\napproved_duration: 2h\n'));
    expect(read).toEqual({ ok: true, value: { ...request, approvedDuration: 2 * HOUR } });
  });
});

describe('everything else is refused', () => {
  test.each<[string, string, string]>([
    ['a byte order mark', `\uFEFF${FILE}`, 'yaml-bom'],
    ['CRLF', FILE.replaceAll('\n', '\r\n'), 'request-not-canonical'],
    ['a trailing space', FILE.replace('login: octocat', 'login: octocat '), 'request-not-canonical'],
    ['an empty line at the end', `${FILE}\n`, 'request-not-canonical'],
    ['no line feed at the end', FILE.trimEnd(), 'request-not-canonical'],
    ['a comment', FILE.replace('duration: 8h', 'duration: 8h # eight'), 'request-not-canonical'],
    ['no header', FILE.slice(FILE.indexOf('\n') + 1), 'request-not-canonical'],
    [
      'keys in another order',
      FILE.replace(/^(issue: .*\n)(issue_id: .*\n)/m, '$2$1'),
      'request-not-canonical',
    ],
    ['another way to quote', FILE.replace('account: prod', "account: 'prod'"), 'request-not-canonical'],
    [
      'another way to write a duration',
      FILE.replace('duration: 8h', 'duration: 480m'),
      'request-not-canonical',
    ],
    [
      'another way to write a list',
      FILE.replace('services:\n  - s3\n  - logs', 'services: [s3, logs]'),
      'request-not-canonical',
    ],
    ['another way to write the reason', FILE.replace('reason: |-', 'reason: |'), 'request-value'],
    [
      'levels in another order',
      FILE.replace('  s3: read\n  logs: list', '  logs: list\n  s3: read'),
      'request-not-canonical',
    ],
    ['a document marker', `---\n${FILE}`, 'request-not-canonical'],
    ['a second document', `${FILE}---\nissue: 7\n`, 'yaml-syntax'],
    [
      'an alias',
      FILE.replace('account: prod', 'account: &a prod').replace('login: octocat', 'login: *a'),
      'yaml-alias',
    ],
    ['a merge key', FILE.replace('issue: 1042', 'issue: 1042\n<<: {duration: 9h}'), 'yaml-merge-key'],
    ['a key twice', FILE.replace('duration: 8h', 'duration: 8h\nduration: 24h'), 'yaml-duplicate-key'],
    ['a tag', FILE.replace('issue: 1042', 'issue: !!int 1042'), 'yaml-tag'],
    ['a number with a leading zero', FILE.replace('issue: 1042', 'issue: 01042'), 'yaml-number'],
    ['an account id without quotes', FILE.replace('"011122223333"\np', '011122223333\np'), 'yaml-number'],
    ['an unknown key', FILE.replace('issue: 1042', 'issue: 1042\nadmin: true'), 'request-value'],
    ['a missing key', FILE.replace('duration: 8h\n', ''), 'request-value'],
    [
      'two principals',
      FILE.replace('  iam_user: octocat', '  iam_user: octocat\n  iam_role: admin'),
      'request-value',
    ],
    [
      'a level for a service not asked for',
      FILE.replace('  logs: list\n', '  logs: list\n  ec2: read\n'),
      'request-access',
    ],
    ['a service without a level', FILE.replace('  logs: list\n', ''), 'request-access'],
    ['a service twice', FILE.replace('  - s3\n', '  - s3\n  - s3\n'), 'request-double'],
    ['an unknown level', FILE.replace('s3: read', 's3: admin'), 'request-value'],
    ['hidden characters in the reason', FILE.replace('import of', 'import\u200B of'), 'request-value'],
    [
      'hidden characters in an ARN',
      FILE.replace('example-exports', 'example\u2060-exports'),
      'request-value',
    ],
    [
      'a longer approved duration',
      FILE.replace('duration: 8h', 'duration: 8h\napproved_duration: 9h'),
      'request-approved-duration',
    ],
    ['a time that does not exist', FILE.replace('2026-11-22', '2026-11-31'), 'request-value'],
    ['a time with a fraction', FILE.replace('20:17:29Z', '20:17:29.5Z'), 'request-value'],
    ['nothing', '', 'request-value'],
    ['a list', '- 1\n', 'request-value'],
    ['deep nesting', '['.repeat(100_000), 'yaml-too-deep'],
    ['a megabyte', `${FILE}# ${'x'.repeat(1_000_000)}\n`, 'yaml-too-long'],
  ])('%s', (_, text, code) => {
    expect(codes(text)).toContain(code);
  });

  test('and the message shows what the line must be', () => {
    const read = readRequest(FILE.replace('duration: 8h', 'duration: 8h\napproved_duration: 120m'));
    expect(read).toMatchObject({
      problems: [{ line: 14, message: expect.stringContaining('approved_duration: 2h') }],
    });
  });
});

const oneOf = (characters: string) => fc.constantFrom(...Array.from(characters));

const arbitraryReason = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.string({
      unit: fc.constantFrom(
        '\n',
        ' ',
        '\t',
        '#',
        ':',
        '-',
        '|',
        '>',
        '"',
        "'",
        '\\',
        '%',
        '---',
        '...',
        '漢',
        'é',
        '\u0085',
        '\r',
      ),
      maxLength: 200,
    }),
  )
  .map((text) => normaliseReason(`Because of ${text}`))
  .filter((text) => text.length >= 10);

const serviceText = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const name = fc.string({ unit: oneOf('abcXYZ019_+=,.@-'), minLength: 1, maxLength: 64 });
const arbitraryRequest: fc.Arbitrary<Request> = fc
  .record({
    issue: fc.integer({ min: 1, max: 1_000_000 }),
    account: fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/),
    login: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,30}$/),
    principal: fc.oneof<fc.Arbitrary<Principal>[]>(
      name.map((each) => ({ kind: 'iam-user', name: each })),
      name.map((each) => ({ kind: 'iam-role', name: each })),
      name.map((each) => ({ kind: 'identity-center-user', userName: each })),
    ),
    services: fc.uniqueArray(serviceText, { minLength: 1, maxLength: 5 }),
    level: fc.constantFrom(...ACCESS_LEVELS),
    resources: fc.uniqueArray(
      fc.string({ unit: oneOf('aZ09:/*-_.#"\'{},& é'), minLength: 1, maxLength: 60 }),
      { maxLength: 5 },
    ),
    reason: arbitraryReason,
    minutes: fc.integer({ min: 1, max: 100_000 }),
    approved: fc.option(fc.integer({ min: 1, max: 100_000 })),
    ticket: fc.option(fc.string({ unit: oneOf('aZ09:/#-"\' é'), minLength: 1, maxLength: 50 })),
    at: fc.integer({ min: 0, max: 4_000_000_000 }),
  })
  .map((made) => ({
    ...request,
    issue: IssueNumber.of(made.issue),
    account: AccountName.of(made.account),
    requester: { id: request.requester.id, login: made.login },
    principal: made.principal,
    services: made.services.map((each) => Service.of(each)),
    access: Object.fromEntries(made.services.map((each) => [each, made.level])) as Record<
      Service,
      AccessLevel
    >,
    resources: made.resources,
    reason: made.reason,
    duration: (made.minutes * 60) as Seconds,
    ...(made.approved === null
      ? {}
      : { approvedDuration: (Math.min(made.approved, made.minutes) * 60) as Seconds }),
    ...(made.ticket === null ? {} : { ticket: made.ticket }),
    createdAt: made.at as Instant,
  }));

test('a request that is written reads back the same, and is written the same again', () => {
  fc.assert(
    fc.property(arbitraryRequest, (each) => {
      const text = serialiseRequest(each);
      expect(readRequest(text)).toEqual({ ok: true, value: each });
    }),
    { numRuns: 1000 },
  );
});

test('no other bytes read as a request: whatever is changed is refused, or is the canonical file of something else', () => {
  fc.assert(
    fc.property(
      fc.nat(FILE.length - 1),
      fc.constantFrom('', ' ', '\n', '\t', '0', 'x', '"', '#', '\u200B', '\r'),
      fc.boolean(),
      (at, text, replace) => {
        const changed = FILE.slice(0, at) + text + FILE.slice(replace ? at + 1 : at);
        const read = readRequest(changed);
        if (read.ok) expect(serialiseRequest(read.value)).toBe(changed);
      },
    ),
    { numRuns: 2000 },
  );
});

describe('paths', () => {
  test('follow from account, month of creation (UTC) and issue', () => {
    expect(requestPaths(request)).toEqual({
      request: 'requests/prod/2026-11/1042.yml',
      policy: 'policies/prod/2026-11/1042.json',
      review: 'policies/prod/2026-11/1042.md',
    });
  });

  test('read back as what they were made from', () => {
    fc.assert(
      fc.property(arbitraryRequest, (each) => {
        for (const [kind, path] of Object.entries({ ...requestPaths(each) })) {
          expect(parseRequestPath(path)).toMatchObject({ kind, account: each.account, issue: each.issue });
        }
      }),
    );
  });

  test.each([
    'requests/prod/2026-11/01042.yml',
    'requests/prod/2026-11/0.yml',
    'requests/prod/2026-11/1042.yaml',
    'requests/prod/2026-11/1042.json',
    'requests/prod/2026-11/1042.x1.yml',
    'requests/prod/2026-11/1042.yml.yml',
    'requests/prod/2026-13/1042.yml',
    'requests/prod/2026-00/1042.yml',
    'requests/prod/2026-1/1042.yml',
    'requests/Prod/2026-11/1042.yml',
    'requests/-prod/2026-11/1042.yml',
    'requests/../2026-11/1042.yml',
    'requests//2026-11/1042.yml',
    '/requests/prod/2026-11/1042.yml',
    './requests/prod/2026-11/1042.yml',
    'requests/prod/2026-11/1042.yml\n',
    'requests/prod/2026-11/１042.yml',
    'policies/prod/2026-11/1042.yml',
    'requests/prod/2026-11/99999999999999999999.yml',
  ])('%j is no canonical path', (path) => {
    expect(parseRequestPath(path)).toBeUndefined();
  });
});
