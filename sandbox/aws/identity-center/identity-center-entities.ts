import type { AccountId } from '../../../src/terms/brand.ts';
import type { Instant } from '../../../src/terms/instant.ts';
import type { Role, Tag } from '../state/iam-entities.ts';

/** A policy by name and path, to be found in each account that the set is provisioned to. */
export interface PolicyReference {
  readonly name: string;
  /** Begins and ends with `/`. */
  readonly path: string;
}

export type SetBoundary =
  | { readonly kind: 'aws'; readonly arn: string }
  | { readonly kind: 'customer'; readonly reference: PolicyReference };

/** What reaches accounts only when the set is provisioned to them. Never changed, only replaced. */
export interface SetContent {
  /** Seconds. */
  readonly session: number;
  readonly inline: string | undefined;
  /** ARNs of AWS's own policies. */
  readonly managed: readonly string[];
  readonly references: readonly PolicyReference[];
  readonly boundary: SetBoundary | undefined;
}

export interface PermissionSet {
  readonly arn: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly relayState: string | undefined;
  /** As it was given: `PT1H`. */
  readonly sessionDuration: string;
  readonly createdAt: Instant;
  readonly tags: readonly Tag[];
  readonly content: SetContent;
}

export type PrincipalType = 'USER' | 'GROUP';

/** Who a set is given to, and where. */
export interface Assignment {
  readonly account: AccountId;
  readonly set: string;
  readonly principalType: PrincipalType;
  readonly principalId: string;
}

export const assignmentKey = ({ account, set, principalType, principalId }: Assignment): string =>
  [account, set, principalType, principalId].join(' ');

/** A set as it is in one account: a role, made from the content that the set had then. */
export interface Provisioned {
  readonly account: AccountId;
  readonly set: string;
  readonly roleName: string;
  readonly content: SetContent;
}

/** Somebody who came in through the access portal. The credentials live until they expire. */
export interface PortalSession {
  readonly userId: string;
  readonly account: AccountId;
  /** As it was at sign-in: the policies that count are those of the role now, while there is one. */
  readonly role: Role;
  readonly expires: Instant;
}
