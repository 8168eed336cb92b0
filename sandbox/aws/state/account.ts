import type { AccountId } from '../../../src/terms/brand.ts';
import type { SandboxClock } from '../../clock.ts';
import type { Group, Identity, ManagedPolicy, OidcProvider, Role, User } from './iam-entities.ts';
import { DEFAULT_LIMITS, type Limits } from './iam-limits.ts';
import { ReplicatedTable, Visibility } from './replicated.ts';
import { Throttler } from './throttle.ts';
import { UniqueIds } from './unique-id.ts';
import { Usage } from './recorded-usage.ts';

/** One AWS account: what IAM holds for it, and how the stand-in behaves towards its calls. */
export class Account {
  readonly id: AccountId;
  readonly partition: string;
  /** Whether callers of this account need permissions. Its root key never does. */
  enforce: boolean;
  /** Service control policies that hold for every principal but the root key; all must allow. */
  serviceControlPolicies: readonly string[] = [];
  limits: Limits = DEFAULT_LIMITS;
  readonly visibility: Visibility;
  readonly throttler: Throttler;
  readonly users: ReplicatedTable<User>;
  readonly roles: ReplicatedTable<Role>;
  readonly groups: ReplicatedTable<Group>;
  readonly policies: ReplicatedTable<ManagedPolicy>;
  readonly oidcProviders: ReplicatedTable<OidcProvider>;
  readonly ids: UniqueIds;
  readonly usage: Usage;

  constructor(options: {
    readonly id: AccountId;
    readonly partition: string;
    readonly enforce: boolean;
    readonly clock: SandboxClock;
  }) {
    this.id = options.id;
    this.partition = options.partition;
    this.enforce = options.enforce;
    this.visibility = new Visibility(options.clock);
    this.throttler = new Throttler(options.clock);
    this.users = new ReplicatedTable(this.visibility);
    this.roles = new ReplicatedTable(this.visibility);
    this.groups = new ReplicatedTable(this.visibility);
    this.policies = new ReplicatedTable(this.visibility);
    this.oidcProviders = new ReplicatedTable(this.visibility);
    this.ids = new UniqueIds(options.id);
    this.usage = new Usage();
  }

  /** `arn:aws:iam::111122223333:user/path/name`; the path begins and ends with `/`. */
  arn(type: 'user' | 'role' | 'group' | 'policy', path: string, name: string): string {
    return `arn:${this.partition}:iam::${this.id}:${type}${path}${name}`;
  }

  get root(): string {
    return `arn:${this.partition}:iam::${this.id}:root`;
  }

  put(entity: Identity | Group): void {
    if (entity.kind === 'user') this.users.put(entity);
    else if (entity.kind === 'role') this.roles.put(entity);
    else this.groups.put(entity);
  }

  /** A policy of this account by its ARN: as written, or as readers see it. */
  policy(arn: string, view: 'written' | 'seen'): ManagedPolicy | undefined {
    const prefix = `arn:${this.partition}:iam::${this.id}:policy/`;
    if (!arn.startsWith(prefix)) return undefined;
    const name = arn.slice(arn.lastIndexOf('/') + 1);
    const policy = this.policies[view](name);
    return policy?.arn === arn ? policy : undefined;
  }

  /** Users, roles and groups, in that order. */
  holders(view: 'written' | 'seen'): readonly (Identity | Group)[] {
    if (view === 'seen') return [...this.users.allSeen(), ...this.roles.allSeen(), ...this.groups.allSeen()];
    return [...this.users.allWritten(), ...this.roles.allWritten(), ...this.groups.allWritten()];
  }
}
