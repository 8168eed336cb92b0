import { hasStatus, type GitHub } from './github-client.ts';

/**
 * Calls of each hour that drafting and granting leave alone, so that a flood of requests cannot keep access from being
 * taken back: of the 1,000 an hour that `GITHUB_TOKEN` has for a repository. A revocation needs about five calls before
 * AWS and a dozen to tell of it; a sweep one before AWS.
 */
export const KEPT_FOR_REVOKING = 200;

/** What telling of one grant takes at most: comments, label, status comment, ledger. */
export const CALLS_TO_TELL = 12;

/**
 * Asks how many calls are left, which costs none. After it, `github.remaining()` knows too.
 * https://docs.github.com/en/rest/rate-limit/rate-limit: "does not count against your REST API rate limit"
 */
export async function callsLeft(github: GitHub): Promise<number | undefined> {
  try {
    const { data } = await github.octokit.rest.rateLimit.get();
    const { core, graphql } = data.resources;
    return Math.min(core.remaining, graphql?.remaining ?? Infinity);
  } catch (error) {
    // A GHES without rate limits answers 404.
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}

/**
 * Why drafting and granting stop for now.
 * @param left calls left in this hour; `undefined`: there is no limit.
 * @param owed calls that what was done already still needs.
 * @returns in plain words, or `undefined`: they may go on.
 */
export function shortOfCalls(left: number | undefined, owed = 0): string | undefined {
  if (left === undefined || left - owed >= KEPT_FOR_REVOKING) return undefined;
  return (
    `GitHub allows this repository's jobs ${left} more calls this hour, and the last ${KEPT_FOR_REVOKING} are kept for taking ` +
    'access back. The rest waits for a later run; the limit is renewed every hour.'
  );
}
