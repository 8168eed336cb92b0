import { RepositoryId, Sha } from '../terms/brand.ts';
import type { GitHub } from './github-client.ts';
import type { RepositoryReading } from './approval-facts/facts-repository.ts';

/** The repository and its default branch as they are now, read in one query at one commit. */
export interface MainBranch {
  readonly repository: RepositoryId;
  readonly branch: string;
  readonly head: Sha;
  /** `aws-jit.yml` at that head. */
  readonly configuration: string | undefined;
}

/**
 * The same from what an approval reader has read, so that a grant judges files, configuration and rules at one commit.
 * @throws if the configuration was not read: unlike an absent one, it may say anything.
 */
export function mainBranchOf({ repository, configuration }: RepositoryReading): MainBranch {
  if (!configuration.known) throw new Error(`aws-jit.yml cannot be read: ${configuration.why}.`);
  return {
    repository: repository.id,
    branch: repository.defaultBranch,
    head: repository.head,
    configuration: configuration.value === 'absent' ? undefined : configuration.value,
  };
}

interface Blob {
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}
interface Answer {
  readonly repository: {
    readonly databaseId: number | null;
    readonly defaultBranchRef: {
      readonly name: string;
      readonly target: {
        readonly oid: string;
        readonly configuration?: { readonly object: Blob | null } | null;
      } | null;
    } | null;
  } | null;
}

/** `Commit.file` reads at the very commit whose id is returned beside it: head and content cannot disagree. */
const QUERY = `query MainBranch($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    databaseId
    defaultBranchRef {
      name
      target {
        oid
        ... on Commit {
          configuration: file(path: "aws-jit.yml") { object { ... on Blob { text isTruncated } } }
        }
      }
    }
  }
}`;

/** @throws if the repository or its default branch cannot be seen, or a file is too large to be read whole. */
export async function readMainBranch(github: GitHub): Promise<MainBranch> {
  const { repository } = await github.octokit.graphql<Answer>(QUERY, {
    owner: github.owner,
    repo: github.repo,
  });
  const ref = repository?.defaultBranchRef;
  if (repository?.databaseId == null || !ref?.target) {
    throw new Error(
      `The default branch of ${github.owner}/${github.repo} cannot be read. ` +
        'The token needs to read its contents (`contents: read` of a job), and the repository needs a first commit.',
    );
  }
  const { target } = ref;
  return {
    repository: RepositoryId.of(repository.databaseId),
    branch: ref.name,
    head: Sha.of(target.oid),
    configuration: wholeText('aws-jit.yml', target.configuration?.object),
  };
}

function wholeText(path: string, blob: Blob | null | undefined): string | undefined {
  if (!blob) return undefined;
  if (blob.isTruncated || typeof blob.text !== 'string') {
    throw new Error(`${path} on the default branch is not a text file that GitHub returns whole.`);
  }
  return blob.text;
}
