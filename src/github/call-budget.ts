import { hasStatus, type CallsLeft, type GitHub } from './github-client.ts';

/**
 * Calls of each hour and kind that drafting and granting leave alone, so that a flood of requests cannot keep access from being
 * taken back: of the 1,000 of REST and the 1,000 of GraphQL an hour that `GITHUB_TOKEN` has for a repository. A revocation needs
 * about five calls before AWS, and three to tell of it.
 */
export const KEPT_FOR_REVOKING = 200;

/** What proving and telling one grant takes at most: pushers, comment, status comment, label; the facts, and its part of a batch. */
export const CALLS_A_GRANT: Calls = { rest: 4, graphql: 4 };

/** What is left of that once it is granted. */
export const CALLS_TO_TELL: Calls = { rest: 3, graphql: 1 };

export interface Calls {
  readonly rest: number;
  readonly graphql: number;
}

/**
 * Asks how many calls are left, which costs none. After it, `github.remaining()` knows too.
 * https://docs.github.com/en/rest/rate-limit/rate-limit: "does not count against your REST API rate limit"
 */
export async function callsLeft(github: GitHub): Promise<CallsLeft> {
  try {
    const { data } = await github.octokit.rest.rateLimit.get();
    const { core, graphql } = data.resources;
    return { rest: core.remaining, graphql: graphql?.remaining };
  } catch (error) {
    // A GHES without rate limits answers 404.
    if (hasStatus(error, 404)) return { rest: undefined, graphql: undefined };
    throw error;
  }
}

/**
 * Why drafting and granting stop for now.
 * @param left calls left in this hour; `undefined`: there is no limit.
 * @param owed calls that what was done already still needs, and what would be done next.
 * @returns in plain words, or `undefined`: they may go on.
 */
export function shortOfCalls(left: CallsLeft, owed: Calls = { rest: 0, graphql: 0 }): string | undefined {
  const kinds = [
    ['REST', left.rest, owed.rest],
    ['GraphQL', left.graphql, owed.graphql],
  ] as const;
  for (const [kind, calls, needed] of kinds)
    if (calls !== undefined && calls - needed < KEPT_FOR_REVOKING)
      return (
        `GitHub allows this repository's jobs ${calls} more calls this hour (${kind}), and the last ${KEPT_FOR_REVOKING} are kept for taking ` +
        'access back. The rest waits for a later run; the limit is renewed every hour.'
      );
  return undefined;
}

export const times = ({ rest, graphql }: Calls, count: number): Calls => ({
  rest: rest * count,
  graphql: graphql * count,
});
