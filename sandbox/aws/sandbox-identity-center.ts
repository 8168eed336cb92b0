import { AccountId } from '../../src/terms/brand.ts';
import type { Assignment, PermissionSet } from './identity-center/identity-center-entities.ts';
import type { IdentityCenter } from './identity-center/instance.ts';
import type { IdentityCenterLimits } from './identity-center/identity-center-limits.ts';
import type { OperationLength, OrderedFailure, SameAccount } from './identity-center/assignment-progress.ts';
import { SSO_ADMIN_OPERATIONS } from './identity-center/identity-center-service.ts';
import type { DirectoryUser } from './identity-store/directory.ts';
import type { Cloud } from './state/cloud.ts';
import type { Throttle } from './state/throttle.ts';

export interface NewPerson {
  /** No e-mail address when left out. */
  readonly email?: string;
  /** The user name when left out. */
  readonly displayName?: string;
  /** Names of groups, made where there are none. */
  readonly groups?: readonly string[];
  readonly externalId?: { readonly issuer: string; readonly id: string };
}

/** A set with what it gives, as it is in the instance; accounts may still have an earlier state. */
export interface SandboxPermissionSet {
  readonly arn: string;
  readonly name: string;
  readonly inline: string | undefined;
  readonly managed: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly assignments: readonly Assignment[];
  /** Role in each account that has one. */
  readonly roles: Readonly<Record<string, string>>;
}

/** What AWS documents: half a minute for an assignment is usual, 20 calls a second over all of them. */
export const REALISTIC = {
  length: { kind: 'seconds', seconds: 30 },
  throttle: { kind: 'bucket', burst: 20, perSecond: 20 },
} as const satisfies { readonly length: OperationLength; readonly throttle: Throttle };

/** The organisation's instance of IAM Identity Center, for whoever sets a sandbox up and looks what became of it. */
export class SandboxIdentityCenter {
  readonly #center: IdentityCenter;
  readonly #cloud: Cloud;

  constructor(center: IdentityCenter, cloud: Cloud) {
    this.#center = center;
    this.#cloud = cloud;
  }

  get instanceArn(): string {
    return this.#center.arn;
  }

  get identityStoreId(): string {
    return this.#center.directory.id;
  }

  get region(): string {
    return this.#center.region;
  }

  /** Where people sign in. */
  get portalUrl(): string {
    return `https://${this.#center.directory.id}.awsapps.com/start`;
  }

  /** @returns the person's id. @throws RangeError for a user name that is taken. */
  addUser(userName: string, person: NewPerson = {}): string {
    const { directory } = this.#center;
    if (directory.userByName(userName)) throw new RangeError(`The directory has a user ${userName} already`);
    const id = this.#newId();
    directory.users.set(id, {
      id,
      userName,
      displayName: person.displayName ?? userName,
      email: person.email,
      externalIds: person.externalId ? [person.externalId] : [],
      enabled: true,
      createdAt: this.#cloud.clock.now(),
    });
    for (const name of person.groups ?? []) this.addToGroup(name, userName);
    return id;
  }

  /** Makes the group where there is none. @returns the group's id. */
  addToGroup(groupName: string, userName: string): string {
    const { directory } = this.#center;
    const group = directory.groupByName(groupName) ?? {
      id: this.#newId(),
      displayName: groupName,
      members: new Map<string, string>(),
    };
    const members = new Map(group.members).set(this.#user(userName).id, this.#newId());
    directory.groups.set(group.id, { ...group, members });
    return group.id;
  }

  /** The person leaves. Assignments stay behind, as they do in AWS. */
  removeUser(userName: string): void {
    const { directory } = this.#center;
    const { id } = this.#user(userName);
    directory.users.delete(id);
    for (const group of directory.groupsOf(id)) {
      const members = new Map(group.members);
      members.delete(id);
      directory.groups.set(group.id, { ...group, members });
    }
  }

  /** Another name, and an address to go with it; the id stays, and so does what is assigned. */
  renameUser(userName: string, to: string, email?: string): void {
    const { directory } = this.#center;
    const user = this.#user(userName);
    if (directory.userByName(to)) throw new RangeError(`The directory has a user ${to} already`);
    directory.users.set(user.id, { ...user, userName: to, email });
  }

  setEnabled(userName: string, enabled: boolean): void {
    const user = this.#user(userName);
    this.#center.directory.users.set(user.id, { ...user, enabled });
  }

  userId(userName: string): string {
    return this.#user(userName).id;
  }

  /**
   * Any operation of sso-admin as the management account's root user, in the SDK's own terms, `InstanceArn` filled in; what
   * it starts is finished at once, and no failure that was ordered meets it.
   * @throws AwsError as the API would answer.
   */
  setUp(action: string, input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const operation = SSO_ADMIN_OPERATIONS[action];
    if (!operation) throw new RangeError(`The stand-in for sso-admin has no operation ${action}`);
    const account = this.#cloud.account(this.#center.owner);
    const key = this.#cloud.mint({ kind: 'root', account: account.id });
    const call = {
      cloud: this.#cloud,
      account,
      caller: this.#cloud.identify(key.accessKeyId, undefined),
      input: { InstanceArn: this.#center.arn, ...input },
      now: this.#cloud.clock.now(),
      region: this.#center.region,
    };
    this.#cloud.forget(key.accessKeyId);
    return this.#center.progress.atOnce(() => operation.perform(call, () => undefined));
  }

  /** Every set, as it is in the instance. */
  permissionSets(): readonly SandboxPermissionSet[] {
    return [...this.#center.sets.values()].map((set) => this.#shown(set));
  }

  /** @throws RangeError when there is none of this name. */
  permissionSet(name: string): SandboxPermissionSet {
    const found = this.permissionSets().find((set) => set.name === name);
    if (!found) throw new RangeError(`The instance has no permission set ${name}`);
    return found;
  }

  assignments(): readonly Assignment[] {
    return [...this.#center.assignments.values()];
  }

  setLength(length: OperationLength): void {
    this.finish();
    this.#center.progress.length = length;
  }

  /** What a second operation on one account meets. `refused`, the stricter, unless set. */
  setSameAccount(sameAccount: SameAccount): void {
    this.#center.progress.sameAccount = sameAccount;
  }

  setThrottle(throttle: Throttle): void {
    this.#center.throttler.set(throttle);
  }

  setLimits(limits: Partial<IdentityCenterLimits>): void {
    this.#center.limits = { ...this.#center.limits, ...limits };
  }

  /** Lets an assignment, its removal or a provisioning end in FAILED with a reason. */
  fail(failure: OrderedFailure): void {
    this.#center.progress.fail(failure);
  }

  /** Ends what is in progress, now. */
  finish(): void {
    this.#center.progress.finishAll();
  }

  /** How the limits were kept. */
  counts(): { readonly calls: number; readonly throttled: number; readonly mostOutstanding: number } {
    return { ...this.#center.counts, mostOutstanding: this.#center.progress.most };
  }

  #shown(set: PermissionSet): SandboxPermissionSet {
    return {
      arn: set.arn,
      name: set.name,
      inline: set.content.inline,
      managed: set.content.managed,
      tags: Object.fromEntries(set.tags.map(({ key, value }) => [key, value])),
      assignments: this.#center.assigned(set.arn),
      roles: Object.fromEntries(
        this.#center.provisionedTo(set.arn).map(({ account, roleName }) => [account, roleName]),
      ),
    };
  }

  #user(userName: string): DirectoryUser {
    const user = this.#center.directory.userByName(userName);
    if (!user) throw new RangeError(`The directory has no user ${userName}`);
    return user;
  }

  #newId(): string {
    return `${this.#center.directory.id.slice(2)}-${this.#cloud.ids.uuid()}`;
  }
}

/** @throws TypeError for what is no account id. */
export const instanceOptions = (options: {
  readonly account: string;
  readonly administrator?: string;
  readonly region?: string;
}) => ({
  owner: AccountId.of(options.account),
  administrator: options.administrator === undefined ? undefined : AccountId.of(options.administrator),
  region: options.region ?? 'us-east-1',
});
