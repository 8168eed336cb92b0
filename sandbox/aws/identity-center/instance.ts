import type { AccountId } from '../../../src/terms/brand.ts';
import type { Instant } from '../../../src/terms/instant.ts';
import { Directory } from '../identity-store/directory.ts';
import { throttling } from '../json/json-error.ts';
import type { Account } from '../state/account.ts';
import type { SandboxClock } from '../../clock.ts';
import type { UniqueIds } from '../state/unique-id.ts';
import type { Role, Tag } from '../state/iam-entities.ts';
import { Throttler } from '../state/throttle.ts';
import {
  assignmentKey,
  type Assignment,
  type PermissionSet,
  type PortalSession,
  type Provisioned,
} from './identity-center-entities.ts';
import { DEFAULT_IDENTITY_CENTER_LIMITS, type IdentityCenterLimits } from './identity-center-limits.ts';
import { Progress } from './assignment-progress.ts';

/** What an instance has from the cloud that it is in. */
export interface Surroundings {
  readonly partition: string;
  readonly clock: SandboxClock;
  readonly ids: UniqueIds;
}

export interface InstanceOptions {
  /** The organisation's management account, which owns the instance. */
  readonly owner: AccountId;
  /** A member account that may administer the instance, but not the management account's assignments. */
  readonly administrator?: AccountId | undefined;
  /** An instance lives in one Region, and answers in no other. */
  readonly region: string;
}

/** One organisation instance of IAM Identity Center: what it holds, and how it behaves. */
export class IdentityCenter {
  readonly owner: AccountId;
  readonly administrator: AccountId | undefined;
  readonly region: string;
  readonly id: string;
  readonly arn: string;
  readonly createdAt: Instant;
  readonly directory: Directory;
  readonly progress: Progress;
  readonly throttler: Throttler;
  limits: IdentityCenterLimits = DEFAULT_IDENTITY_CENTER_LIMITS;
  tags: readonly Tag[] = [];
  /** By ARN. */
  readonly sets = new Map<string, PermissionSet>();
  readonly assignments = new Map<string, Assignment>();
  /** By `provisionedKey`. */
  readonly provisioned = new Map<string, Provisioned>();
  /** Roles that went with the last assignment, by their id: a session that was open then may live on. */
  readonly retired = new Map<string, Role>();
  readonly sessions: PortalSession[] = [];
  readonly #cloud: Surroundings;
  #calls = 0;
  #throttled = 0;

  constructor(cloud: Surroundings, options: InstanceOptions) {
    this.#cloud = cloud;
    this.owner = options.owner;
    this.administrator = options.administrator;
    this.region = options.region;
    this.id = `ssoins-${cloud.ids.hex(16)}`;
    this.arn = `arn:${cloud.partition}:sso:::instance/${this.id}`;
    this.createdAt = cloud.clock.now();
    this.directory = new Directory(`d-${cloud.ids.hex(10)}`);
    this.progress = new Progress(cloud.clock, () => cloud.ids.uuid());
    this.throttler = new Throttler(cloud.clock);
    cloud.clock.onMove(() => {
      this.progress.settle();
    });
  }

  /** @throws AwsError ThrottlingException: all of the services' calls count together. */
  called(): void {
    this.#calls += 1;
    this.progress.called();
    if (this.throttler.take()) return;
    this.#throttled += 1;
    throw throttling();
  }

  /** Calls that arrived, and of them those that the rate refused. */
  get counts(): { readonly calls: number; readonly throttled: number } {
    return { calls: this.#calls, throttled: this.#throttled };
  }

  newSetArn(): string {
    return `arn:${this.#cloud.partition}:sso:::permissionSet/${this.id}/ps-${this.#cloud.ids.hex(16)}`;
  }

  accountArn(account: string): string {
    return `arn:${this.#cloud.partition}:sso:::account/${account}`;
  }

  /** Accounts that hold a set's role, and what each was given. */
  provisionedTo(set: string): readonly Provisioned[] {
    return [...this.provisioned.values()].filter((each) => each.set === set);
  }

  provisionedIn(account: AccountId): readonly Provisioned[] {
    return [...this.provisioned.values()].filter((each) => each.account === account);
  }

  assigned(set: string, account?: AccountId): readonly Assignment[] {
    return [...this.assignments.values()].filter(
      (each) => each.set === set && (account === undefined || each.account === account),
    );
  }

  /** Whether a person can enter an account with a set: by an assignment of their own or of a group. */
  mayEnter(userId: string, { set, account }: Provisioned): boolean {
    const principals = [userId, ...this.directory.groupsOf(userId).map(({ id }) => id)];
    return this.assigned(set, account).some(({ principalId }) => principals.includes(principalId));
  }

  put(assignment: Assignment): void {
    this.assignments.set(assignmentKey(assignment), assignment);
  }

  /** The role of a set in an account, as written there. */
  roleOf(account: Account, { roleName }: Provisioned): Role | undefined {
    return account.roles.written(roleName);
  }
}

export const provisionedKey = (set: string, account: AccountId): string => `${account} ${set}`;
