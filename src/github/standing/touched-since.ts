import * as z from 'zod';
import type { Read } from '../../approval/approval-facts.ts';
import type { TouchedSince } from '../../approval/standing/standing-pull.ts';
import type { StandingPaths } from '../../request/file/standing-file.ts';
import type { Sha } from '../../terms/brand.ts';
import { attempt, sha } from '../approval-facts/facts-answers.ts';
import type { GitHub } from '../github-client.ts';

/** Commits since the merge that are read at most, a hundred a call: more than thirty on each day that a standing approval may last. */
const MOST_PAGES = 30;
const PAGE = 100;
/** Commits whose files are asked for in one query. */
const A_QUERY = 50;

/**
 * Whether the files are as they were merged in every commit since. A path's history follows one parent of a merge only, so that the removal of a file
 * does not show in it once a branch from before the removal was merged with its own tree. Hence all commits that descend from the merge are looked
 * at, whichever parent leads to them. Without a merge among them the history hides nothing, and nothing more is read.
 * @param merged the commit that brought the files to the default branch
 */
export function touchedSince(
  github: GitHub,
  merged: Sha,
  head: Sha,
  paths: StandingPaths,
): Promise<Read<TouchedSince>> {
  return attempt(async () => {
    const since = await commitsSince(github, merged, head);
    if (since === 'not-contained') return { kind: 'not-contained' };
    if (since.every(({ parents }) => parents.length <= 1)) return { kind: 'untouched' };
    const descendants = descending(merged, since);
    const files = await filesAt(github, [merged, ...descendants], paths);
    const first = files.get(merged);
    const commit = descendants.find((each) => files.get(each) !== first);
    return commit === undefined ? { kind: 'untouched' } : { kind: 'touched', commit };
  });
}

const comparison = z.object({
  status: z.enum(['ahead', 'behind', 'identical', 'diverged']),
  total_commits: z.int(),
  commits: z.array(z.object({ sha, parents: z.array(z.object({ sha })) })),
});
interface Descent {
  readonly commit: Sha;
  readonly parents: readonly Sha[];
}

/** All that the head has and the merge has not. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function commitsSince(
  { octokit, owner, repo }: GitHub,
  merged: Sha,
  head: Sha,
): Promise<readonly Descent[] | 'not-contained'> {
  const found = new Map<Sha, Descent>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner,
      repo,
      basehead: `${merged}...${head}`,
      per_page: PAGE,
      page,
    });
    const { status, total_commits: total, commits } = comparison.parse(data);
    if (status === 'identical') return [];
    if (status !== 'ahead') return 'not-contained';
    if (total > MOST_PAGES * PAGE)
      throw new Error(`there are more than ${MOST_PAGES * PAGE} commits since it was merged`);
    for (const each of commits)
      found.set(each.sha, { commit: each.sha, parents: each.parents.map(({ sha: parent }) => parent) });
    if (found.size >= total) return [...found.values()];
    if (commits.length === 0) break;
  }
  throw new Error('GitHub gave no complete list of the commits since it was merged');
}

/** Those from which some chain of parents leads to the merge. A branch that began before it never had the files, which says nothing. */
function descending(merged: Sha, since: readonly Descent[]): readonly Sha[] {
  const children = new Map<Sha, Sha[]>();
  for (const { commit, parents } of since)
    for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), commit]);
  const found = new Set<Sha>();
  const open = [merged];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const child of children.get(next) ?? [])
      if (!found.has(child)) {
        found.add(child);
        open.push(child);
      }
  return since.flatMap(({ commit }) => (found.has(commit) ? [commit] : []));
}

const file = z.object({ oid: sha, mode: z.int() }).nullish();
const trees = z.object({
  repository: z.record(z.string(), z.object({ standing: file, policy: file, review: file }).nullish()),
});

/** The three files in each commit's tree, as one text that is the same if they are. */
async function filesAt(
  { octokit, owner, repo }: GitHub,
  commits: readonly Sha[],
  paths: StandingPaths,
): Promise<ReadonlyMap<Sha, string>> {
  const found = new Map<Sha, string>();
  for (let at = 0; at < commits.length; at += A_QUERY) {
    const part = commits.slice(at, at + A_QUERY);
    const { repository } = trees.parse(
      await octokit.graphql(query(part), {
        owner,
        repo,
        standingPath: paths.standing,
        policyPath: paths.policy,
        reviewPath: paths.review,
      }),
    );
    for (const commit of part) {
      const tree = repository[`c${commit}`];
      if (tree == null) throw new Error(`commit ${commit.slice(0, 12)} is gone`);
      found.set(
        commit,
        [tree.standing, tree.policy, tree.review]
          .map((each) => (each == null ? 'none' : `${each.mode} ${each.oid}`))
          .join('\n'),
      );
    }
  }
  return found;
}

const query = (
  commits: readonly Sha[],
): string => `query StandingFiles($owner: String!, $repo: String!, $standingPath: String!, $policyPath: String!, $reviewPath: String!) {
  repository(owner: $owner, name: $repo) {
    ${commits.map((commit) => `c${commit}: object(oid: "${commit}") { ...Files }`).join('\n    ')}
  }
}
fragment Files on Commit {
  standing: file(path: $standingPath) { oid mode }
  policy: file(path: $policyPath) { oid mode }
  review: file(path: $reviewPath) { oid mode }
}`;
