import type { AccountName, IssueNumber, Sha } from '../terms/brand.ts';
import { AccountName as AccountNameOf, IssueNumber as IssueNumberOf } from '../terms/brand.ts';
import { supplementNamed, type SupplementKind } from '../request/supplement.ts';
import type { GitHub } from './github-client.ts';

/** A request file that lies on the default branch. Where it lies says account, month and issue. */
export interface FiledRequest {
  readonly account: AccountName;
  readonly month: string;
  readonly issue: IssueNumber;
  readonly path: string;
  readonly blob: Sha;
  /** The files that extend it and that add to it, which lie beside it; the first of each first. */
  readonly extensions: readonly FiledSupplement[];
  readonly differences: readonly FiledSupplement[];
}

export interface FiledSupplement {
  readonly number: number;
  readonly path: string;
}

interface Entry {
  readonly name: string;
  readonly mode: number;
  readonly oid: string;
  readonly type: string;
}
type Folder = { readonly object: { readonly entries?: readonly Entry[] } | null } | null;

/** Folders asked for in one query: well under GitHub's limit of nodes, and one call for most repositories. */
const FOLDERS_A_QUERY = 60;

const FILE = /^([1-9]\d*)\.yml$/;
const SUPPLEMENT = /^([1-9]\d*)\.([a-z]\d+)\.yml$/;
/** 0o100644, as git and GraphQL write the mode of a regular file. */
const REGULAR = 33188;

/**
 * Every account that requests were ever filed under, as the tree of one commit has them: names of then, of which the
 * configuration of now may lack some.
 * @throws if GitHub does not answer: an unread tree is never an empty one.
 */
export async function accountFolders(github: GitHub, commit: Sha): Promise<readonly AccountName[]> {
  const answer = await github.octokit.graphql<{
    repository: { commit: { oid?: string; folders?: Folder } | null } | null;
  }>(FOLDERS, { owner: github.owner, repo: github.repo, commit });
  const tree = answer.repository?.commit;
  if (tree?.oid !== commit)
    throw new Error(`Commit ${commit} cannot be read from ${github.owner}/${github.repo}.`);
  return (tree.folders?.object?.entries ?? []).flatMap(({ name, type }) =>
    type === 'tree' && AccountNameOf.is(name) ? [name] : [],
  );
}

const FOLDERS = `query AccountFolders($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) {
      ... on Commit {
        oid
        folders: file(path: "requests") { object { ... on Tree { entries { name mode oid type } } } }
      }
    }
  }
}`;

/**
 * The request files of these accounts and months at one commit, completely. Anything with another name or mode is
 * not a request file and is left out; `verify` refuses such files when they come in a pull request.
 * @throws if GitHub does not answer: an unread folder is never an empty one.
 */
export async function requestFilesAt(
  github: GitHub,
  commit: Sha,
  accounts: readonly AccountName[],
  months: readonly string[],
): Promise<readonly FiledRequest[]> {
  const folders = accounts.flatMap((account) => months.map((month) => ({ account, month })));
  const found: FiledRequest[] = [];
  for (let at = 0; at < folders.length; at += FOLDERS_A_QUERY) {
    const part = folders.slice(at, at + FOLDERS_A_QUERY);
    const answer = await github.octokit.graphql<{
      repository: { commit: (Record<string, Folder> & { oid?: string }) | null } | null;
    }>(query(part.map(({ account, month }) => `requests/${account}/${month}`)), {
      owner: github.owner,
      repo: github.repo,
      commit,
    });
    const tree = answer.repository?.commit;
    if (tree?.oid !== commit)
      throw new Error(`Commit ${commit} cannot be read from ${github.owner}/${github.repo}.`);
    part.forEach(({ account, month }, index) => {
      const folder = `requests/${account}/${month}`;
      const entries = (tree[`folder${index}`]?.object?.entries ?? []).filter(
        ({ type, mode }) => type === 'blob' && mode === REGULAR,
      );
      const supplements = entries.flatMap(({ name }) => {
        const [, of, part = ''] = SUPPLEMENT.exec(name) ?? [];
        const named = supplementNamed(part);
        return named === undefined ? [] : [{ ...named, of: Number(of), path: `${folder}/${name}` }];
      });
      const beside = (issue: number, kind: SupplementKind): readonly FiledSupplement[] =>
        supplements
          .filter((each) => each.of === issue && each.kind === kind)
          .map(({ number, path }) => ({ number, path }))
          .sort((a, b) => a.number - b.number);
      for (const entry of entries) {
        const number = Number(FILE.exec(entry.name)?.[1]);
        if (!IssueNumberOf.is(number)) continue;
        const path = `${folder}/${entry.name}`;
        found.push({
          account,
          month,
          issue: number,
          path,
          blob: entry.oid as Sha,
          extensions: beside(number, 'extension'),
          differences: beside(number, 'difference'),
        });
      }
    });
  }
  return found;
}

/** Account names and months are validated (`[a-z0-9-]`), so a path needs no escaping here. */
const query = (
  paths: readonly string[],
): string => `query RequestFiles($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) {
      ... on Commit {
        oid
        ${paths
          .map(
            (path, i) =>
              `folder${i}: file(path: ${JSON.stringify(path)}) { object { ... on Tree { entries { name mode oid type } } } }`,
          )
          .join('\n        ')}
      }
    }
  }
}`;
