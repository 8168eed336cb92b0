import * as z from 'zod';
import { firstMerged } from '../../approval/first-merge.ts';
import { parseRequestPath } from '../../request/file/request-path.ts';
import type { AccountName, IssueNumber } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { repositoryRef } from '../approval-facts/facts-answers.ts';
import { allFiles, files } from '../approval-facts/facts-pull-files.ts';
import { historiesQuery, pullFilesQuery } from '../approval-facts/facts-queries.ts';
import { history, historyOf } from '../approval-facts/facts-request.ts';
import type { GitHub } from '../github-client.ts';
import type { MainBranch } from '../main-branch.ts';
import type { FiledRequest } from '../request-files.ts';

/** The pull request that brought a request file to the default branch first. */
export interface MergedTogether {
  readonly mergedAt: Instant;
  /** That it came from; empty: a fork's. */
  readonly branch: string;
  /** Whose request files of this issue it added, in the order of their names. */
  readonly accounts: readonly AccountName[];
}

/** A history with its pull requests is half a point of GitHub's budget, as is a list of files. */
const FILES_A_QUERY = 20;

const histories = z.object({ repository: z.object({ main: z.record(z.string(), z.unknown()).nullable() }) });
const pulls = z.object({ repository: z.record(z.string(), z.unknown()) });
const pull = z.object({ headRefName: z.string(), headRepository: repositoryRef, files }).nullable();

/**
 * What came together with each of these files: which accounts a request was proposed, approved and merged for, whatever else lies on the
 * default branch by now. Twenty a call, and another for each request of more than 33 accounts.
 * @returns by path, without those of which that cannot be told
 * @throws if GitHub does not answer
 */
export async function mergedTogether(
  github: GitHub,
  { head, branch, repository }: Pick<MainBranch, 'head' | 'branch' | 'repository'>,
  all: readonly Pick<FiledRequest, 'path' | 'issue' | 'month'>[],
): Promise<ReadonlyMap<string, MergedTogether>> {
  const { octokit, owner, repo } = github;
  const found = new Map<string, MergedTogether>();
  for (let at = 0; at < all.length; at += FILES_A_QUERY) {
    const part = all.slice(at, at + FILES_A_QUERY);
    const query = historiesQuery(part.map(({ path }) => path));
    const { main } = histories.parse(await octokit.graphql(query, { owner, repo, main: head })).repository;
    if (main === null) continue;
    const brought = part.flatMap((file, index) => {
      const commits = historyOf(history.parse(main[`history${index}`]));
      if (!commits.known) return [];
      const first = firstMerged(commits.value, { defaultBranch: branch, repository });
      return 'error' in first || first.mergedAt === undefined
        ? []
        : [{ file, number: first.number, mergedAt: first.mergedAt }];
    });
    const numbers = [...new Set(brought.map(({ number }) => number))];
    if (numbers.length === 0) continue;
    const answer = pulls.parse(await octokit.graphql(pullFilesQuery(numbers), { owner, repo })).repository;
    for (const { file, number, mergedAt } of brought) {
      const read = pull.parse(answer[`pull${numbers.indexOf(number)}`]);
      const added = read && (await allFiles(github, number, read.files));
      if (!added?.known) continue;
      const paths = added.value.filter(({ change }) => change === 'ADDED').map(({ path }) => path);
      // A fork may name its branch as ours are named.
      const isOurs = read?.headRepository === Number(repository);
      found.set(file.path, {
        mergedAt,
        branch: isOurs ? read.headRefName : '',
        accounts: accountsIn(paths, file),
      });
    }
  }
  return found;
}

const accountsIn = (
  paths: readonly string[],
  of: { readonly issue: IssueNumber; readonly month: string },
): readonly AccountName[] =>
  paths
    .flatMap((path) => {
      const read = parseRequestPath(path);
      return read?.kind === 'request' && read.issue === of.issue && read.month === of.month
        ? [read.account]
        : [];
    })
    .sort();
