import * as z from 'zod';
import { actorOf, type Actor } from './open-issues.ts';
import type { IssueNumber } from '../terms/brand.ts';
import type { GitHub } from './github-client.ts';

/** An account that is gone, or of a kind without a number, edits as nobody. */
const shape = z.object({
  repository: z.object({
    issue: z.object({
      editor: z
        .object({ __typename: z.string(), login: z.string(), databaseId: z.number().optional() })
        .nullable(),
    }),
  }),
});

const QUERY = `query LastEditor($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      editor { __typename login ... on User { databaseId } ... on Bot { databaseId } }
    }
  }
}`;

/**
 * Who changed the text of an issue last; `undefined`: it is as it was filed, or the editor's account is gone.
 * @throws if GitHub does not answer.
 */
export async function lastEditor(
  { octokit, owner, repo }: GitHub,
  number: IssueNumber,
): Promise<Actor | undefined> {
  const { editor } = shape.parse(await octokit.graphql(QUERY, { owner, repo, number })).repository.issue;
  return editor?.databaseId === undefined
    ? undefined
    : actorOf({ id: editor.databaseId, login: editor.login, type: editor.__typename });
}
