import { afterEach, describe, expect, test } from '@jest/globals';
import { approvalReader } from '../../src/github/approval-facts/read-approval-facts.ts';
import { commitOnBranch, ensureBranch } from '../../src/github/draft-branch.ts';
import { verify, type Verdict } from '../../src/approval/verify.ts';
import { requestPaths } from '../../src/request/file/request-file.ts';
import { pathsOfAll } from '../../src/request/request-accounts.ts';
import type { Request } from '../../src/request/request.ts';
import { AccountId, AccountName, Sha } from '../../src/terms/brand.ts';
import { valid } from '../../src/terms/checked.ts';
import { filesOf, REPO, REVIEW, scene, type Scene } from './github-scene.ts';
import { goodSettings } from './good-facts.ts';

/** Forty accounts of one request: a hundred and twenty files, more than a page of GitHub's list, read over HTTP. */
let s: Scene;
afterEach(() => s.close());

const NAMES = Array.from({ length: 40 }, (_, index) => AccountName.of(`account-${index + 1}`));
const requestIn = (account: AccountName): Request => ({
  ...s.request,
  account,
  accounts: NAMES,
  accountId: AccountId.of(String(100_000_000_000 + NAMES.indexOf(account))),
});

/** @param extra files beside those of the request */
async function merged(extra: Readonly<Record<string, string>> = {}): Promise<void> {
  const branch = `aws-jit/${s.request.issue}`;
  const head = await ensureBranch(s.bot, branch, Sha.of(s.repository.tip()));
  const files = Object.assign({}, ...NAMES.map((name) => filesOf(requestIn(name)))) as Record<string, string>;
  await commitOnBranch(s.bot, branch, head, 'Draft access', { ...files, ...extra });
  const { data } = await s.bot.octokit.rest.pulls.create({
    owner: 'acme',
    repo: 'access',
    title: 'AWS access',
    head: branch,
    base: 'main',
  });
  s.clock.advance(60);
  await s.github.as('olga').approve(REPO, data.number);
  s.clock.advance(60);
  await s.github.as('will').merge(REPO, data.number, 'squash');
  s.clock.advance(60);
}

async function verdicts(): Promise<{ readonly all: readonly Verdict[]; readonly calls: number }> {
  let calls = 0;
  const { octokit, owner, repo } = s.bot;
  const counted = {
    owner,
    repo,
    octokit: {
      graphql: (query: string, variables: Record<string, unknown>): Promise<unknown> => {
        calls += 1;
        return octokit.graphql(query, variables);
      },
      request: (route: string, parameters: Record<string, unknown>) => {
        calls += 1;
        return octokit.request(route, parameters);
      },
    },
  };
  const reader = await approvalReader(counted);
  calls = 0;
  const first = requestIn(NAMES[0] ?? AccountName.of('none'));
  const paths = pathsOfAll(first);
  const all: Verdict[] = [];
  for (const name of NAMES) {
    const request = requestIn(name);
    const facts = await reader.factsFor(request.issue, requestPaths(request), paths);
    const settings = { ...goodSettings, expectedRequest: valid(request), expectedReview: REVIEW };
    all.push(verify(facts, settings, s.clock.now()));
  }
  return { all, calls };
}
const codes = (verdict: Verdict): readonly string[] =>
  verdict.approved ? [] : verdict.reasons.map(({ code, message }) => `${code}: ${message}`);

describe('forty accounts in one pull request', () => {
  test('are proved, each from its own files, in few calls', async () => {
    s = await scene({ draft: false });
    await merged();
    const { all, calls } = await verdicts();
    expect(all.flatMap(codes)).toEqual([]);
    expect(all.map((each) => each.approved && each.request.account)).toEqual(NAMES);
    // The issue, the pull request, a second page of its files, who pushed, four tens of accounts, and one person.
    expect(calls).toBeLessThan(15);
  }, 120_000);

  test('a file that stands on the second page of the list is seen', async () => {
    s = await scene({ draft: false });
    await merged({ 'zzz.txt': 'More than what was asked for.\n' });
    const { all } = await verdicts();
    for (const each of all) expect(codes(each).join()).toContain('pull-extra-file');
  }, 120_000);
});
