import type { Instant } from '../../../src/terms/instant.ts';

/** What the account holds. Records are never changed, only replaced: an earlier one may still be what readers see. */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

interface Named {
  readonly name: string;
  /** Begins and ends with `/`. */
  readonly path: string;
  /** AWS's unique id: `AIDA…`, `AROA…`, `AGPA…`, `ANPA…`. */
  readonly id: string;
  readonly arn: string;
  readonly createdAt: Instant;
}

/** Whatever policies can be put on. */
interface Holder extends Named {
  /** ARNs of managed policies. */
  readonly attached: readonly string[];
  /** Name → document. */
  readonly inline: ReadonlyMap<string, string>;
}

export interface User extends Holder {
  readonly kind: 'user';
  readonly tags: readonly Tag[];
  readonly boundary?: string | undefined;
  /** Names of groups. */
  readonly groups: readonly string[];
}

export interface Role extends Holder {
  readonly kind: 'role';
  readonly tags: readonly Tag[];
  readonly boundary?: string | undefined;
  readonly description?: string | undefined;
  readonly trust: string;
  /** Seconds. */
  readonly maxSession: number;
}

export interface Group extends Holder {
  readonly kind: 'group';
}

export type Identity = User | Role;

export interface PolicyVersion {
  /** `v1`. Numbers are not used twice. */
  readonly id: string;
  /** As it was sent, white space included. */
  readonly document: string;
  readonly createdAt: Instant;
}

export interface ManagedPolicy extends Named {
  readonly kind: 'policy';
  readonly description?: string | undefined;
  readonly tags: readonly Tag[];
  readonly updatedAt: Instant;
  /** Oldest first. */
  readonly versions: readonly PolicyVersion[];
  readonly defaultVersion: string;
  readonly nextVersion: number;
}

export interface OidcProvider {
  /** Without `https://`: the part that condition keys begin with. */
  readonly name: string;
  readonly arn: string;
  readonly audiences: readonly string[];
  readonly createdAt: Instant;
}

export const defaultDocument = (policy: ManagedPolicy): string => {
  const version = policy.versions.find(({ id }) => id === policy.defaultVersion);
  if (!version) throw new TypeError(`${policy.arn} has lost its default version ${policy.defaultVersion}`);
  return version.document;
};
