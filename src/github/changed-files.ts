import { Sha } from '../terms/brand.ts';
import type { GitHub } from './github-client.ts';

export interface ChangedFiles {
  /** Of the pull request. */
  readonly head: Sha;
  /** Changed, added or removed, and what they were called before. */
  readonly paths: readonly string[];
}

/** What a pull request into the default branch changes; `undefined`: it is into another branch, or open no more. */
export async function changedFiles(
  github: GitHub,
  number: number,
  branch: string,
): Promise<ChangedFiles | undefined> {
  const { octokit, owner, repo } = github;
  const pull = { owner, repo, pull_number: number };
  const { data } = await octokit.rest.pulls.get(pull);
  if (data.state !== 'open' || data.base.ref !== branch) return undefined;
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...pull, per_page: 100 });
  const paths = files.flatMap(({ filename, previous_filename: before }) =>
    before === undefined ? [filename] : [filename, before],
  );
  return { head: Sha.of(data.head.sha), paths };
}
