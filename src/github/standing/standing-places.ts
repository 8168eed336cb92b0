import { parseStandingPath } from '../../request/file/standing-file.ts';
import type { StandingPlace } from '../../request/standing.ts';
import type { Sha } from '../../terms/brand.ts';
import type { GitHub } from '../github-client.ts';

interface Entry {
  readonly name: string;
  readonly object?: { readonly entries?: readonly { readonly name: string }[] } | null;
}

/**
 * Every standing approval that lies at a commit, in one call.
 * @throws if GitHub does not answer: an unread tree is never an empty one.
 */
export async function standingPlaces(github: GitHub, commit: Sha): Promise<readonly StandingPlace[]> {
  const answer = await github.octokit.graphql<{
    repository: {
      commit: {
        oid?: string;
        folder?: { readonly object: { readonly entries?: readonly Entry[] } | null } | null;
      } | null;
    } | null;
  }>(QUERY, { owner: github.owner, repo: github.repo, commit });
  const tree = answer.repository?.commit;
  if (tree?.oid !== commit)
    throw new Error(`Commit ${commit} cannot be read from ${github.owner}/${github.repo}.`);
  return (tree.folder?.object?.entries ?? []).flatMap(({ name: account, object }) =>
    (object?.entries ?? []).flatMap(({ name }) =>
      name.endsWith('.yml') ? (parseStandingPath(`standing/${account}/${name}`) ?? []) : [],
    ),
  );
}

const QUERY = `query StandingPlaces($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) {
      ... on Commit {
        oid
        folder: file(path: "standing") {
          object { ... on Tree { entries { name object { ... on Tree { entries { name } } } } } }
        }
      }
    }
  }
}`;
