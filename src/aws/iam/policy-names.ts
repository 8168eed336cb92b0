import { IssueNumber, RequestPart, type AccountId, type RepositoryId } from '../../terms/brand.ts';
import { formatInstant, parseInstant, type Instant } from '../../terms/instant.ts';

/**
 * The names of our objects in IAM. A policy's name is unique in its account whatever its path, and a listing returns
 * names but no tags: so the name says all that a sweep needs, and the same request always has the same name.
 */

/** Path of every policy of a repository; two repositories that share an account never see each other's. */
export const pathOf = (repository: RepositoryId): `/jit/${number}/` => `/jit/${repository}/`;

/** `20261122T201729Z`: the form of `2026-11-22T20:17:29Z` that a policy's name can hold (no colons there). */
const compact = (at: Instant): string => formatInstant(at).replaceAll(/[-:]/g, '');

function parseCompact(text: string): Instant | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1);
  return parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

export interface PolicyName {
  readonly repository: RepositoryId;
  readonly issue: IssueNumber;
  readonly part: RequestPart;
  /** When AWS ends the access, exclusive. */
  readonly until: Instant;
}

/** `jit-<repository id>-<issue>.<part>-<until>`: at most 62 characters of the 128 that IAM allows. */
export const nameOf = ({ repository, issue, part, until }: PolicyName): string =>
  `jit-${repository}-${issue}.${part}-${compact(until)}`;

/** Where a managed policy of this name lives. `partition` is `aws`, `aws-us-gov` or `aws-cn`. */
export const arnOf = (partition: string, account: AccountId, name: PolicyName): string =>
  `arn:${partition}:iam::${account}:policy${pathOf(name.repository)}${nameOf(name)}`;

/**
 * Reads a name of ours, in the path of its repository. `undefined` for any other name, however near: what cannot be
 * read is nobody's to remove.
 */
export function parseName(repository: RepositoryId, path: string, name: string): PolicyName | undefined {
  const parts = /^jit-(\d{1,16})-(\d{1,16})\.([xd]?\d{1,2})-(\d{8}T\d{6}Z)$/.exec(name);
  const issue = Number(parts?.[2]);
  const part = parts?.[3] ?? '';
  const until = parseCompact(parts?.[4] ?? '');
  if (path !== pathOf(repository) || !IssueNumber.is(issue) || !RequestPart.is(part) || until === undefined)
    return undefined;
  const parsed: PolicyName = { repository, issue, part, until };
  // `jit-0007-…` reads as 7 and is written differently: only the canonical name is ours.
  return nameOf(parsed) === name ? parsed : undefined;
}

/** Reads an ARN of ours, `undefined` for any other. */
export function parseArn(
  partition: string,
  account: AccountId,
  repository: RepositoryId,
  arn: string,
): PolicyName | undefined {
  const prefix = `arn:${partition}:iam::${account}:policy${pathOf(repository)}`;
  return arn.startsWith(prefix)
    ? parseName(repository, pathOf(repository), arn.slice(prefix.length))
    : undefined;
}
