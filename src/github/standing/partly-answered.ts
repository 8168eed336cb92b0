import type { GitHub } from '../github-client.ts';

/**
 * Asks by GraphQL for things of which some may not be there, or not be shown to this token: GitHub answers these as errors of two kinds beside the
 * rest, and each of them is `null` then. Whoever asks has to take that for the worse of what it may mean.
 */
export async function partly({ octokit, owner, repo }: GitHub, query: string): Promise<unknown> {
  try {
    return await octokit.graphql(query, { owner, repo });
  } catch (error) {
    if (!isPartial(error)) throw error;
    return error.data;
  }
}

const KINDS: ReadonlySet<unknown> = new Set(['NOT_FOUND', 'FORBIDDEN']);

const isPartial = (error: unknown): error is { readonly data: unknown } =>
  error instanceof Error &&
  'errors' in error &&
  Array.isArray(error.errors) &&
  error.errors.every(
    (each: unknown) => typeof each === 'object' && each !== null && 'type' in each && KINDS.has(each.type),
  ) &&
  'data' in error &&
  typeof error.data === 'object' &&
  error.data !== null;
