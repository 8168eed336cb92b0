import { describe, expect, test } from '@jest/globals';
import { AccountId, AccountName } from '../../src/terms/brand.ts';
import { invalid, valid } from '../../src/terms/checked.ts';
import {
  known,
  type ApprovalFacts,
  type FileFacts,
  type PullFacts,
} from '../../src/approval/approval-facts.ts';
import type { ReasonCode } from '../../src/approval/refusal-reasons.ts';
import { verify, type Verdict, type VerifySettings } from '../../src/approval/verify.ts';
import { requestPaths, serialiseRequest } from '../../src/request/file/request-file.ts';
import { partOf, pathsOfAll } from '../../src/request/request-accounts.ts';
import type { Request } from '../../src/request/request.ts';
import * as good from './good-facts.ts';
import { goodFacts, goodPull, goodSettings, OLGA, OTTO, review } from './good-facts.ts';

const NAMES = ['prod', 'staging', 'dev'].map((name) => AccountName.of(name));
const requestIn = (name: string, change: Partial<Request> = {}): Request => ({
  ...good.REQUEST,
  account: AccountName.of(name),
  accountId: AccountId.of(String(111_122_223_333 + NAMES.indexOf(AccountName.of(name)))),
  accounts: NAMES,
  ...change,
});
const PATHS = pathsOfAll(requestIn('prod')).flatMap((paths) => Object.values(paths) as string[]);

const fileOf = (path: string, text: string): FileFacts => ({
  path,
  onMain: known(good.entryOf(text)),
  onHead: known(good.entryOf(text)),
  history: known([{ commit: good.HEAD, pulls: [good.outline] }]),
});

interface Change {
  /** What the account's request file says. */
  readonly filed?: Request;
  readonly pull?: Partial<PullFacts>;
  readonly owners?: string;
  readonly settings?: Partial<VerifySettings>;
  readonly facts?: Partial<ApprovalFacts>;
}

/** As a request for this account and no other has it. */
function alone(name: string): Request {
  const { accounts, ...request } = requestIn(name);
  return accounts === undefined ? request : { ...request };
}

/** One account of three, by the book but for what is changed. */
function judge(
  name: string,
  { filed = requestIn(name), pull = {}, owners, settings, facts }: Change = {},
): Verdict {
  const own = requestPaths(requestIn(name));
  const codeowners = owners === undefined ? goodFacts.codeowners : good.withCodeowners(owners).codeowners;
  return verify(
    {
      ...goodFacts,
      codeowners,
      files: {
        request: fileOf(own.request, serialiseRequest(filed)),
        policy: fileOf(own.policy, good.POLICY_TEXT),
        review: fileOf(own.review, good.REVIEW_TEXT),
      },
      pull: known({
        ...goodPull,
        files: known(PATHS.map((path) => ({ path, change: 'ADDED' }))),
        ...pull,
      }),
      ...facts,
    },
    { ...goodSettings, expectedRequest: valid(requestIn(name)), ...settings },
    good.NOW,
  );
}
const codesOf = (verdict: Verdict): readonly ReasonCode[] =>
  verdict.approved ? [] : [...new Set(verdict.reasons.map(({ code }) => code))];
const without = (path: string) =>
  known(PATHS.filter((each) => each !== path).map((each) => ({ path: each, change: 'ADDED' })));
const BY_ACCOUNT = [
  '* @olga @otto',
  '/requests/prod/ @olga',
  '/policies/prod/ @olga',
  '/requests/staging/ @otto',
  '/policies/staging/ @otto',
  '',
].join('\n');

describe('a request for three accounts', () => {
  test.each(['prod', 'staging', 'dev'])('is approved in %s by the book', (name) => {
    const verdict = judge(name);
    expect(codesOf(verdict)).toEqual([]);
    expect(verdict.approved && partOf(verdict.request)).toBe(String(NAMES.indexOf(AccountName.of(name)) + 1));
  });

  test('is approved in each by its own owners, and waits for those of another there alone', () => {
    const pull = { reviews: known([review(1, OLGA, 'APPROVED')]) };
    expect(codesOf(judge('prod', { owners: BY_ACCOUNT, pull }))).toEqual([]);
    const staging = judge('staging', { owners: BY_ACCOUNT, pull });
    expect(codesOf(staging)).toEqual(['approvals-missing', 'not-code-owner']);
    expect(staging).toMatchObject({ approved: false, waiting: true });
  });

  test('an owner of one account who asks for changes holds up no other', () => {
    const pull = { reviews: known([review(1, OLGA, 'APPROVED'), review(2, OTTO, 'CHANGES_REQUESTED')]) };
    expect(codesOf(judge('prod', { owners: BY_ACCOUNT, pull }))).toEqual([]);
    expect(codesOf(judge('staging', { owners: BY_ACCOUNT, pull }))).toContain('changes-requested');
  });

  test('what one account needs a second approval for, another does not', () => {
    expect(codesOf(judge('prod', { settings: { required: 2 } }))).toContain('approvals-missing');
    expect(codesOf(judge('dev'))).toEqual([]);
  });

  test('the bytes of a request for one account are what they were', () => {
    expect(serialiseRequest(good.REQUEST)).not.toContain('accounts:');
    const { accounts, ...alone } = requestIn('dev');
    expect(accounts).toHaveLength(3);
    expect(serialiseRequest(requestIn('dev'))).toBe(
      serialiseRequest(alone).replace(
        'account_id: "111122223335"\n',
        'account_id: "111122223335"\naccounts:\n  - prod\n  - staging\n  - dev\n',
      ),
    );
  });
});

describe('attacks on a request for three accounts', () => {
  const fewer = NAMES.slice(0, 2);
  const other = [...NAMES.slice(0, 2), AccountName.of('other')];
  const rows: Record<
    string,
    { readonly of?: string; readonly change: Change; readonly codes: readonly ReasonCode[] }
  > = {
    'the form names one account more since it was approved': {
      change: {
        settings: {
          expectedRequest: valid(requestIn('prod', { accounts: [...NAMES, AccountName.of('other')] })),
        },
      },
      codes: ['request-differs', 'pull-file-not-added'],
    },
    'the form names one account less since it was approved': {
      change: { settings: { expectedRequest: valid(requestIn('prod', { accounts: fewer })) } },
      codes: ['request-differs', 'pull-extra-file'],
    },
    'the form does not name this account any more': {
      change: {
        settings: {
          expectedRequest: invalid({ code: 'account-other', path: 'AWS account', message: 'No.' }),
        },
      },
      codes: ['form-invalid'],
    },
    'the order of the accounts, which is their part, was changed in the form': {
      change: {
        settings: { expectedRequest: valid(requestIn('prod', { accounts: [...NAMES].reverse() })) },
      },
      codes: ['request-differs'],
    },
    'its file names another list than the form': {
      change: { filed: requestIn('prod', { accounts: other }) },
      codes: ['request-differs'],
    },
    'its file names no list, as if it were alone': {
      change: { filed: alone('prod') },
      codes: ['request-differs'],
    },
    'its file is a copy of that of another account': {
      of: 'staging',
      change: { filed: requestIn('prod') },
      codes: ['request-differs'],
    },
    'the pull request lacks the policy of another account': {
      change: { pull: { files: without(requestPaths(requestIn('dev')).policy) } },
      codes: ['pull-file-not-added'],
    },
    'the pull request changed the file of another account, and did not add it': {
      change: {
        pull: {
          files: known(
            PATHS.map((path) => ({
              path,
              change: path === requestPaths(requestIn('dev')).policy ? 'MODIFIED' : 'ADDED',
            })),
          ),
        },
      },
      codes: ['pull-file-not-added'],
    },
    'the pull request adds the files of an account that nobody asked for': {
      change: {
        pull: {
          files: known(
            [
              ...PATHS,
              ...(Object.values(
                requestPaths(requestIn('prod', { account: AccountName.of('other') })),
              ) as string[]),
            ].map((path) => ({ path, change: 'ADDED' })),
          ),
        },
      },
      codes: ['pull-extra-file'],
    },
    'this account came by another pull request than the one that was read': {
      change: {
        facts: {
          files: {
            ...goodFacts.files,
            request: {
              ...fileOf(requestPaths(requestIn('prod')).request, serialiseRequest(requestIn('prod'))),
              history: known([{ commit: good.HEAD, pulls: [{ ...good.outline, number: good.ISSUE }] }]),
            },
          },
        },
      },
      codes: ['files-of-several-pulls'],
    },
    'half the list of files could be read': {
      change: { pull: { files: { known: false, why: 'there are more than 100 files' } } },
      codes: ['pull-files-unread'],
    },
  };
  test.each(Object.entries(rows))('%s', (_, { of = 'prod', change, codes }) => {
    const verdict = judge(of, change);
    expect(verdict.approved).toBe(false);
    expect(codesOf(verdict)).toEqual(expect.arrayContaining([...codes]));
  });

  const joined = (path: string | undefined, changes: readonly string[]): Partial<PullFacts> => {
    const own = Object.values(requestPaths(requestIn('prod'))) as string[];
    const files = Object.fromEntries(own.map((each) => [each, good.blobOid(each)]));
    const before = good.botCommit(good.OLDER_HEAD, { files });
    const join = good.botCommit(good.HEAD, {
      files,
      authors: known([{ id: OTTO.id, login: 'otto', person: true }]),
      parents: known([
        { oid: good.OLDER_HEAD, owners: good.OWNERS_OIDS },
        { oid: good.BASE, owners: good.OWNERS_OIDS },
      ]),
      joins: known({
        secondWasOnBase: true,
        changes: changes
          .filter((each) => each !== path)
          .map((each) => ({ path: each, change: 'added', oid: good.blobOid(each) })),
      }),
    });
    return { commits: known([before, join]) };
  };
  test('“Update branch” of all nine files is let through', () => {
    expect(codesOf(judge('prod', { pull: joined(undefined, PATHS) }))).toEqual([]);
  });
  test('“Update branch” that lacks a file of another account, or brings one more, is not', () => {
    const lacking = joined(requestPaths(requestIn('dev')).review, PATHS);
    expect(codesOf(judge('prod', { pull: lacking }))).toContain('commit-joins-more');
    const more = joined(undefined, [...PATHS, 'aws-jit.yml']);
    expect(codesOf(judge('prod', { pull: more }))).toContain('commit-joins-more');
  });
});
