import * as z from 'zod';
import type { IssueNumber } from '../terms/brand.ts';
import type { GitHub } from './github-client.ts';
import type { Actor } from './open-issues.ts';
import { account } from './approval-facts/facts-answers.ts';

const shape = z.object({
  repository: z.object({
    issue: z.object({ timelineItems: z.object({ nodes: z.array(z.object({ actor: account })) }) }),
  }),
});

const QUERY = `query Closings($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      timelineItems(itemTypes: [CLOSED_EVENT], last: 50) {
        nodes { ... on ClosedEvent { actor { __typename login ... on User { databaseId } ... on Bot { databaseId } } } }
      }
    }
  }
}`;

/** The person who closed an issue, now or before; `undefined`: only bots have, or accounts that are gone. */
export async function closedByPerson(
  { octokit, owner, repo }: GitHub,
  number: IssueNumber,
): Promise<Actor | undefined> {
  const answer = shape.parse(await octokit.graphql(QUERY, { owner, repo, number }));
  return answer.repository.issue.timelineItems.nodes
    .map(({ actor }) => actor)
    .findLast((actor) => actor !== undefined && actor.type !== 'Bot');
}
