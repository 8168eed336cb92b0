import {
  RequestPart,
  type AccountName,
  type Digest,
  type IssueNumber,
  type RepositoryId,
  type Sha,
} from '../terms/brand.ts';
import type { Instant } from '../terms/instant.ts';

/**
 * What is approved beside a request that is live, each by a pull request of its own: an extension prolongs what was approved first, a
 * difference adds to it, and neither does the other's.
 */
export type SupplementKind = 'extension' | 'difference';

const LETTERS = { extension: 'x', difference: 'd' } as const satisfies Record<SupplementKind, string>;

/**
 * What the file of any of them says. It names what it stands beside by bytes and by commit, so that it is worth nothing beside anything
 * else.
 */
export interface Supplement {
  /** 1 for the first of its kind and request: `x1`, `d1`. It is also in the file's name. */
  readonly number: number;
  readonly repository: RepositoryId;
  readonly issue: IssueNumber;
  readonly account: AccountName;
  /** What was approved first: digests of its three files, and the merge commit that they came by. */
  readonly base: {
    readonly request: Digest;
    readonly policy: Digest;
    readonly review: Digest;
    readonly mergeCommit: Sha;
  };
  /** When it ends. */
  readonly until: Instant;
  /** Database id of the comment by which the requester asked for it. */
  readonly comment: number;
  /** Their words. Data: never in a title, commit message, file name, shell or expression. */
  readonly reason: string;
}

/** More of a kind cannot be named. */
export const MOST_SUPPLEMENTS = 99;

/** `x1`: what files and the branch are called after. */
export const supplementName = (kind: SupplementKind, number: number): string => `${LETTERS[kind]}${number}`;

/** The same, as objects in AWS are called. */
export const supplementPart = (kind: SupplementKind, number: number): RequestPart =>
  RequestPart.of(supplementName(kind, number));

/** Which of its kind a name is; `undefined`: none. */
export function supplementNamed(
  name: string,
): { readonly kind: SupplementKind; readonly number: number } | undefined {
  const [, letter, number] = /^([xd])([1-9]\d?)$/.exec(name) ?? [];
  return letter === undefined
    ? undefined
    : { kind: letter === 'x' ? 'extension' : 'difference', number: Number(number) };
}
