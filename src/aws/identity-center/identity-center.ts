import type { IdentitystoreClient } from '@aws-sdk/client-identitystore';
import type { SSOAdminClient } from '@aws-sdk/client-sso-admin';
import type { Instant } from '../../terms/instant.ts';
import { assignmentCalls, type AssignmentCalls } from './assignment-calls.ts';
import { assignmentSlots, type AssignmentSlots } from './assignment-slots.ts';
import type { Waiting } from '../back-off.ts';
import type { AwsClock } from '../date-header.ts';
import type { IamCalls } from '../iam/iam-calls.ts';
import { ASSIGNMENTS_AT_ONCE } from './identity-center-client.ts';
import { identityStoreCalls, type IdentityStoreCalls } from './identity-store-calls.ts';
import { permissionSetCalls, type PermissionSetCalls, type SetBoundary } from './permission-set-calls.ts';
import { setDirectory, type SetDirectory } from './permission-set-directory.ts';
import type { Sleep } from '../visibility.ts';

/** Reads what one of AWS's own managed policies says, which every account's IAM shows. */
export type AwsPolicies = Pick<IamCalls, 'getPolicy' | 'getDocument'>;

/**
 * The organisation's Identity Center as a run sees it: one for all accounts, since its limits are counted over all of them,
 * and since a permission set is described once a run.
 */
export interface IdentityCenter extends Waiting {
  readonly sets: PermissionSetCalls;
  readonly assignments: AssignmentCalls;
  readonly store: IdentityStoreCalls;
  readonly policies: AwsPolicies | undefined;
  readonly clock: AwsClock;
  readonly slots: AssignmentSlots;
  readonly directory: SetDirectory;
  readonly boundary: SetBoundary | undefined;
  /** ARN of the instance. */
  readonly instance: string;
}

export interface IdentityCenterOptions {
  /** `identityCenterClients` makes both: they share a rate and hear `clock`. */
  readonly sso: Pick<SSOAdminClient, 'send'>;
  readonly identityStore: Pick<IdentitystoreClient, 'send'>;
  readonly clock: AwsClock;
  readonly settings: {
    /** ARN of the instance. */
    readonly instance: string;
    /** `d-…` */
    readonly identity_store: string;
    /** Put on every set of ours before it is assigned. */
    readonly boundary?: SetBoundary | undefined;
  };
  /** IAM in the account where Identity Center is administered. Without it, what AWS's own policies say counts as unread. */
  readonly policies?: AwsPolicies | undefined;
  /** Waits between looks; tests move the sandbox's clock instead. */
  readonly sleep: Sleep;
  /** 0 ≤ x < 1; spreads the looks of several runs. */
  readonly random?: () => number;
}

export function identityCenter(options: IdentityCenterOptions): IdentityCenter {
  const { sso, identityStore, clock, settings, policies, sleep, random = Math.random } = options;
  const sets = permissionSetCalls(sso, settings.instance);
  return {
    sets,
    assignments: assignmentCalls(sso, settings.instance),
    store: identityStoreCalls(identityStore, settings.identity_store),
    policies,
    clock,
    sleep,
    random,
    slots: assignmentSlots(ASSIGNMENTS_AT_ONCE),
    directory: setDirectory(sets, clock),
    boundary: settings.boundary,
    instance: settings.instance,
  };
}

/** AWS's clock, as of its last answer; asks something small when it has not answered yet. */
export async function centerNow({ clock, sets }: IdentityCenter): Promise<Instant> {
  if (clock.last === undefined) await sets.listSets();
  const time = clock.last;
  if (time === undefined)
    throw new Error('AWS answered without a Date header, so its time is not known, and nothing can expire.');
  return time;
}
