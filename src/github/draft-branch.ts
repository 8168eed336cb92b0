import { Sha } from '../terms/brand.ts';
import { hasStatus, type GitHub } from './github-client.ts';

/** Files by path, as text or as bytes; `null` deletes. */
export type FileChanges = Readonly<Record<string, string | Uint8Array | null>>;

/** The head of a branch, or `undefined` if there is none. */
export async function branchHead(github: GitHub, branch: string): Promise<Sha | undefined> {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    // `getRef` on a name that is only a prefix answered with a list in older versions of GitHub.
    return data.ref === `refs/heads/${branch}` ? Sha.of(data.object.sha) : undefined;
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}

/** @returns the branch's head: a run that was killed, or one beside this, may have made it already. */
export async function ensureBranch(github: GitHub, branch: string, from: Sha): Promise<Sha> {
  const present = await branchHead(github, branch);
  if (present) return present;
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: from });
    return from;
  } catch (error) {
    const made = hasStatus(error, 422) ? await branchHead(github, branch) : undefined;
    if (made) return made;
    throw error;
  }
}

const COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** Somebody else's commit came first: read again, then decide again. */
export class BranchMoved extends Error {
  constructor(branch: string) {
    super(`The branch ${branch} has moved.`);
    this.name = 'BranchMoved';
  }
}

/**
 * One commit that GitHub signs, only if the branch still is at `head`.
 * @param headline fixed words and numbers only: `[skip ci]` in a message would keep workflows from starting.
 * @throws BranchMoved
 */
export async function commitOnBranch(
  github: GitHub,
  branch: string,
  head: Sha,
  headline: string,
  changes: FileChanges,
): Promise<Sha> {
  const entries = Object.entries(changes);
  const fileChanges = {
    additions: entries.flatMap(([path, file]) =>
      file === null ? [] : [{ path, contents: Buffer.from(file).toString('base64') }],
    ),
    deletions: entries.flatMap(([path, file]) => (file === null ? [{ path }] : [])),
  };
  try {
    const answer = await github.octokit.graphql<{
      createCommitOnBranch: { commit: { oid: string } | null } | null;
    }>(COMMIT, {
      input: {
        branch: { repositoryNameWithOwner: `${github.owner}/${github.repo}`, branchName: branch },
        expectedHeadOid: head,
        message: { headline },
        fileChanges,
      },
    });
    const oid = answer.createCommitOnBranch?.commit?.oid;
    if (oid === undefined) throw new Error(`GitHub did not say which commit it made on ${branch}.`);
    return Sha.of(oid);
  } catch (error) {
    if (
      error instanceof Error &&
      /expected branch to point to|STALE_DATA/i.test(error.message + typesOf(error))
    ) {
      throw new BranchMoved(branch);
    }
    throw error;
  }
}

/** GraphQL errors carry a machine-readable type beside the message. */
function typesOf(error: Error): string {
  const errors: unknown = 'errors' in error ? error.errors : undefined;
  return Array.isArray(errors)
    ? errors
        .map((e: unknown) => (typeof e === 'object' && e !== null && 'type' in e ? String(e.type) : ''))
        .join()
    : '';
}

/**
 * The text of these files at a commit; `undefined` for one that is not there.
 *
 * @param whatIsNoText what becomes of a file that is binary, or larger than GitHub returns (512,000 bytes).
 */
export async function readFilesAt(
  github: GitHub,
  commit: Sha,
  paths: readonly string[],
  whatIsNoText: 'throws' | 'is absent' = 'throws',
): Promise<ReadonlyMap<string, string | undefined>> {
  const texts = new Map<string, string | undefined>();
  for (let at = 0; at < paths.length; at += FILES_A_QUERY) {
    const part = await filesInOneQuery(github, commit, paths.slice(at, at + FILES_A_QUERY), whatIsNoText);
    for (const [path, text] of part) texts.set(path, text);
  }
  return texts;
}

/** GitHub refuses a query of hundreds of files, or answers it with a time-out. */
const FILES_A_QUERY = 50;

async function filesInOneQuery(
  github: GitHub,
  commit: Sha,
  paths: readonly string[],
  whatIsNoText: 'throws' | 'is absent',
): Promise<ReadonlyMap<string, string | undefined>> {
  const fields = paths
    .map(
      (path, i) =>
        `f${i}: file(path: ${JSON.stringify(path)}) { object { ... on Blob { text isTruncated } } }`,
    )
    .join('\n');
  const answer = await github.octokit.graphql<{
    repository: {
      object:
        | (Record<string, { object: { text?: string | null; isTruncated?: boolean } | null } | null> & {
            oid?: string;
          })
        | null;
    } | null;
  }>(
    `query Files($owner: String!, $repo: String!, $commit: GitObjectID!) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { oid ${fields} } } }
    }`,
    { owner: github.owner, repo: github.repo, commit },
  );
  const tree = answer.repository?.object;
  if (tree?.oid !== commit)
    throw new Error(`Commit ${commit} cannot be read from ${github.owner}/${github.repo}.`);
  return new Map(
    paths.map((path, i) => {
      const blob = tree[`f${i}`]?.object;
      if (blob && (blob.isTruncated || typeof blob.text !== 'string')) {
        if (whatIsNoText === 'is absent') return [path, undefined] as const;
        throw new Error(`${path} at ${commit} is not a text file that GitHub returns whole.`);
      }
      return [path, blob?.text ?? undefined] as const;
    }),
  );
}

export async function deleteBranch(github: GitHub, branch: string): Promise<void> {
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.git.deleteRef({ owner, repo, ref: `heads/${branch}` });
  } catch (error) {
    // 422: it does not exist.
    if (!hasStatus(error, 404, 422)) throw error;
  }
}
