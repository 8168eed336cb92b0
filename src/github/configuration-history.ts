import { Sha } from '../terms/brand.ts';
import type { GitHub } from './github-client.ts';

/** `aws-jit.yml` as one commit has it. */
export interface ConfigurationVersion {
  readonly commit: Sha;
  readonly text: string;
}

interface Entry {
  readonly oid: string;
  readonly parents: { readonly nodes: readonly ({ readonly oid: string } | null)[] | null };
  readonly file: { readonly oid: string } | null;
}
interface Page {
  readonly repository: {
    readonly object: {
      readonly history?: {
        readonly nodes: readonly (Entry | null)[] | null;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    } | null;
  } | null;
}

/** `path` leaves out the commits that did not touch the file; the simplification is git's own. */
const HISTORY = `query ConfigurationHistory($owner: String!, $repo: String!, $head: GitObjectID!, $path: String, $first: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    object(oid: $head) {
      ... on Commit {
        history(path: $path, first: $first, after: $after) {
          nodes { oid parents(first: 1) { nodes { oid } } file(path: "aws-jit.yml") { oid } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
}`;

const BLOBS_A_QUERY = 10;
const BLOBS = (
  oids: readonly string[],
): string => `query ConfigurationTexts($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${oids.map((oid, i) => `b${i}: object(oid: "${Sha.of(oid)}") { ... on Blob { text isTruncated } }`).join('\n    ')}
  }
}`;

/** So many commits are walked at most, 100 a call. */
const MOST_COMMITS = 2_000;
const COMMITS_A_PAGE = 100;

async function historyPage(
  github: GitHub,
  head: Sha,
  { path, first, after }: { path: string | null; first: number; after: string | null },
) {
  const { repository } = await github.octokit.graphql<Page>(HISTORY, {
    owner: github.owner,
    repo: github.repo,
    head,
    path,
    first,
    after,
  });
  const history = repository?.object?.history;
  if (!history) throw new Error(`The history of ${head} cannot be read from ${github.owner}/${github.repo}.`);
  const entries = (history.nodes ?? []).flatMap((node) => (node === null ? [] : [node]));
  return {
    entries,
    next: history.pageInfo.hasNextPage ? (history.pageInfo.endCursor ?? undefined) : undefined,
  };
}

/** Texts of blobs by their ids. What is binary or too long for GitHub to return whole is left out: it is no configuration. */
async function textsOf(github: GitHub, oids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const distinct = [...new Set(oids)];
  for (let at = 0; at < distinct.length; at += BLOBS_A_QUERY) {
    const part = distinct.slice(at, at + BLOBS_A_QUERY);
    const answer = await github.octokit.graphql<{
      repository: Record<string, { text?: string | null; isTruncated?: boolean } | null> | null;
    }>(BLOBS(part), { owner: github.owner, repo: github.repo });
    part.forEach((oid, index) => {
      const blob = answer.repository?.[`b${index}`];
      if (typeof blob?.text === 'string' && blob.isTruncated !== true) texts.set(oid, blob.text);
    });
  }
  return texts;
}

/**
 * The latest versions of the file in the history of a commit, newest first, those of merged branches among them: enough to
 * see whether anything changed lately, and no authority.
 * @returns `all`: there are no older ones.
 */
export async function latestVersions(
  github: GitHub,
  head: Sha,
  most: number,
): Promise<{ readonly texts: readonly string[]; readonly all: boolean }> {
  const { entries, next } = await historyPage(github, head, {
    path: 'aws-jit.yml',
    first: most,
    after: null,
  });
  const texts = await textsOf(
    github,
    entries.flatMap(({ file }) => file?.oid ?? []),
  );
  return { texts: [...texts.values()], all: next === undefined };
}

/**
 * The versions that the default branch itself has had, newest first: only first parents are followed, so that what a branch
 * held before it was merged is none of them.
 */
export async function* firstParentVersions(
  github: GitHub,
  head: Sha,
): AsyncGenerator<ConfigurationVersion, void> {
  const known = new Map<string, Entry>();
  let after: string | null | undefined = null;
  let at: string | undefined = head;
  let shown: string | undefined;
  let walked = 0;
  while (at !== undefined && walked < MOST_COMMITS) {
    const commit = known.get(at);
    if (commit === undefined) {
      if (after === undefined) return;
      const page: Awaited<ReturnType<typeof historyPage>> = await historyPage(github, head, {
        path: null,
        first: COMMITS_A_PAGE,
        after,
      });
      for (const entry of page.entries) known.set(entry.oid, entry);
      after = page.next;
      walked += page.entries.length;
      continue;
    }
    const blob = commit.file?.oid;
    if (blob !== undefined && blob !== shown) {
      const text = (await textsOf(github, [blob])).get(blob);
      if (text !== undefined) yield { commit: Sha.of(commit.oid), text };
    }
    shown = blob;
    at = commit.parents.nodes?.[0]?.oid;
  }
}
