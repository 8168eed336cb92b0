import * as z from 'zod';
import { account } from '../approval-facts/facts-answers.ts';
import type { GitHub } from '../github-client.ts';
import { partly } from './partly-answered.ts';

const A_QUERY = 40;

const shape = z.object({
  repository: z.record(z.string(), z.object({ author: account }).nullish()),
});

/**
 * Which of these numbers are discussions, and by whom: they take their numbers from the same row as issues do. A token that may not read
 * discussions is shown none.
 */
export async function discussionsAmong(
  github: GitHub,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, { readonly author: number | undefined }>> {
  const found = new Map<number, { readonly author: number | undefined }>();
  for (let at = 0; at < numbers.length; at += A_QUERY) {
    const part = numbers.slice(at, at + A_QUERY);
    const { repository } = shape.parse(await partly(github, query(part)));
    for (const number of part) {
      const answer = repository[`d${number}`];
      if (answer != null) found.set(number, { author: answer.author?.id });
    }
  }
  return found;
}

const query = (numbers: readonly number[]): string => `query Discussions($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map((number) => `d${number}: discussion(number: ${number}) { author { ...Who } }`).join('\n    ')}
  }
}
fragment Who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
}`;
