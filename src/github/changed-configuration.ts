import { Sha } from '../terms/brand.ts';
import type { GitHub } from './github-client.ts';

/**
 * The head of a pull request into the default branch that changes `aws-jit.yml`; `undefined`: it is another, or leaves the file
 * alone.
 */
export async function changedConfiguration(
  github: GitHub,
  number: number,
  branch: string,
): Promise<{ readonly head: Sha } | undefined> {
  const { octokit, owner, repo } = github;
  const pull = { owner, repo, pull_number: number };
  const { data } = await octokit.rest.pulls.get(pull);
  if (data.state !== 'open' || data.base.ref !== branch) return undefined;
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...pull, per_page: 100 });
  const touches = files.some(({ filename, previous_filename: before }) =>
    [filename, before].includes('aws-jit.yml'),
  );
  return touches ? { head: Sha.of(data.head.sha) } : undefined;
}
