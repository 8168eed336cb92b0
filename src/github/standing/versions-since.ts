import * as z from 'zod';
import { known, unknown, type Read } from '../../approval/approval-facts.ts';
import { CODEOWNERS_LOCATIONS } from '../../approval/codeowners.ts';
import type { Sha } from '../../terms/brand.ts';
import { explain, sha } from '../approval-facts/facts-answers.ts';
import { readFilesAt } from '../draft-branch.ts';
import type { GitHub } from '../github-client.ts';

/** Who is who and who owns what, as the default branch has said it for a time. */
export interface VersionSince {
  readonly commit: Sha;
  /** aws-jit.yml; `undefined`: there was none, or none that GitHub returns whole. */
  readonly configuration: string | undefined;
  /** The CODEOWNERS that counted. */
  readonly codeowners: string | undefined;
}

const CONFIGURATION = 'aws-jit.yml';
/** Commits that are looked through at most, a hundred a call. */
const MOST_PAGES = 30;

const file = z.object({ oid: z.string() }).nullish();
const page = z.object({
  repository: z.object({
    object: z
      .object({
        history: z.object({
          nodes: z.array(
            z.object({
              oid: sha,
              parents: z.object({ nodes: z.array(z.object({ oid: sha })) }),
              file0: file,
              file1: file,
              file2: file,
              file3: file,
            }),
          ),
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
        }),
      })
      .nullish(),
  }),
});
type Entry = NonNullable<z.output<typeof page>['repository']['object']>['history']['nodes'][number];

const FILES = [CONFIGURATION, ...CODEOWNERS_LOCATIONS]
  .map((path, nth) => `file${nth}: file(path: "${path}") { oid }`)
  .join(' ');
const QUERY = `query VersionsSince($owner: String!, $repo: String!, $head: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) {
    object(oid: $head) {
      ... on Commit {
        history(first: 100, after: $after) {
          nodes { oid parents(first: 1) { nodes { oid } } ${FILES} }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
}`;

/**
 * Every version of aws-jit.yml and CODEOWNERS that the default branch itself has had since a commit of its own, that commit's included, each once. Only first parents
 * are followed and no date is asked for: what a branch held before it was merged is none of them, and whoever pushes chooses a commit's date.
 */
export async function versionsSince(
  github: GitHub,
  head: Sha,
  since: Sha,
): Promise<Read<readonly VersionSince[]>> {
  try {
    const commits = await commitsOfVersions(github, head, since);
    if (commits === undefined)
      return unknown(`${since.slice(0, 12)} was not found among the commits of the default branch`);
    const versions: VersionSince[] = [];
    for (const commit of commits) {
      const texts = await readFilesAt(github, commit, [CONFIGURATION, ...CODEOWNERS_LOCATIONS], 'is absent');
      versions.push({
        commit,
        configuration: texts.get(CONFIGURATION),
        codeowners: CODEOWNERS_LOCATIONS.map((path) => texts.get(path)).find((text) => text !== undefined),
      });
    }
    return known(versions);
  } catch (error) {
    return unknown(explain(error));
  }
}

/** One commit for each; `undefined`: the walk does not come by `since`. */
async function commitsOfVersions(
  { octokit, owner, repo }: GitHub,
  head: Sha,
  since: Sha,
): Promise<readonly Sha[] | undefined> {
  const there = new Map<Sha, Entry>();
  const found = new Map<string, Sha>();
  let after: string | undefined;
  let pages = 0;
  let at: Sha | undefined = head;
  while (at !== undefined) {
    const commit = there.get(at);
    if (commit === undefined) {
      if (pages === MOST_PAGES || (pages > 0 && after === undefined)) return undefined;
      const answer = page.parse(await octokit.graphql(QUERY, { owner, repo, head, after }));
      const history = answer.repository.object?.history;
      if (history === undefined) throw new Error(`the history of ${head.slice(0, 12)} cannot be read`);
      for (const entry of history.nodes) there.set(entry.oid, entry);
      after = history.pageInfo.hasNextPage ? (history.pageInfo.endCursor ?? undefined) : undefined;
      pages += 1;
      continue;
    }
    const { file0, file1, file2, file3 } = commit;
    found.set([file0, file1, file2, file3].map((each) => each?.oid ?? '').join(), commit.oid);
    if (at === since) return [...found.values()];
    at = commit.parents.nodes[0]?.oid;
  }
  return undefined;
}
