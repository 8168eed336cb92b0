import type { AccountId } from '../../src/terms/brand.ts';
import type { Instant } from '../../src/terms/instant.ts';
import type { Decision, Evaluate } from './authorisation/evaluator.ts';
import { couldDo, type Moment } from './authorisation/probe.ts';
import { IAM_OPERATIONS } from './iam/iam-operations.ts';
import type { IdentityCenter } from './identity-center/instance.ts';
import { person, rolesOf, signIn } from './identity-center/portal.ts';
import { checkParameters } from './query/constraints.ts';
import { Parameters, type Input } from './query/parameters.ts';
import { recordUse } from './cloudtrail/trail-event.ts';
import type { Account } from './state/account.ts';
import type { Cloud } from './state/cloud.ts';
import type { AccessKey } from './state/issued-credentials.ts';
import { defaultDocument, type Identity, type ManagedPolicy, type Tag } from './state/iam-entities.ts';
import type { Limits } from './state/iam-limits.ts';
import type { Propagation } from './state/replicated.ts';
import type { Throttle } from './state/throttle.ts';
import type { UsedPermission } from './state/recorded-usage.ts';
import type { Principal } from '../../src/terms/principal.ts';

/** Users and roles of IAM; Identity Center's people have no entity here. */
export type IamPrincipal = Exclude<Principal, { kind: 'identity-center-user' }>;

export interface NewIdentity {
  readonly path?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** ARN of a managed policy that exists. */
  readonly boundary?: string;
}

/**
 * One account, for whoever sets a sandbox up and looks what became of it. What is set up here is there at once,
 * whatever the propagation delay, and needs no permission; the rules of IAM hold for it all the same.
 */
export class SandboxAccount {
  readonly id: AccountId;
  readonly #account: Account;
  readonly #cloud: Cloud;
  readonly #evaluate: Evaluate;
  #rootKey: AccessKey | undefined;

  constructor(account: Account, cloud: Cloud, evaluate: Evaluate) {
    this.id = account.id;
    this.#account = account;
    this.#cloud = cloud;
    this.#evaluate = evaluate;
  }

  /** Keys of a user; without a name those of the root user, who may do everything and is never enforced. */
  accessKey(userName?: string): AccessKey {
    if (userName !== undefined)
      return this.#cloud.mint({
        kind: 'user',
        account: this.id,
        userName: this.#written('user', userName).name,
      });
    this.#rootKey ??= this.#cloud.mint({ kind: 'root', account: this.id });
    return this.#rootKey;
  }

  /** Keys of a role's session, without asking its trust policy: for tests that are not about trust. */
  session(
    roleName: string,
    options: {
      readonly name?: string;
      readonly sourceIdentity?: string;
      readonly tags?: Readonly<Record<string, string>>;
      /** 3,600 when left out. */
      readonly seconds?: number;
    } = {},
  ): AccessKey {
    const role = this.#written('role', roleName);
    const now = this.#cloud.clock.now();
    return this.#cloud.mint({
      kind: 'session',
      session: {
        account: this.id,
        roleName: role.name,
        roleId: role.id,
        roleArn: role.arn,
        name: options.name ?? 'sandbox',
        sourceIdentity: options.sourceIdentity,
        tags: tagsOf(options.tags),
        transitive: [],
        policies: [],
        issued: now,
        expires: (now + (options.seconds ?? 3600)) as Instant,
      },
    });
  }

  /**
   * Any operation of IAM as the root user, in the SDK's own terms: `setUp('AddUserToGroup', {GroupName, UserName})`.
   * @throws AwsError as the API would answer.
   */
  setUp(action: string, input: Readonly<Record<string, Input>>): void {
    const operation = IAM_OPERATIONS[action];
    if (operation?.kind !== 'signed') throw new RangeError(`The stand-in for IAM has no operation ${action}`);
    const parameters = Parameters.of(input);
    checkParameters(action, operation, parameters);
    const caller = this.#cloud.identify(this.accessKey().accessKeyId, undefined);
    const call = {
      cloud: this.#cloud,
      account: this.#account,
      caller,
      parameters,
      now: this.#cloud.clock.now(),
      region: 'us-east-1',
    };
    this.#account.visibility.atOnce(() => operation.run(call));
  }

  /** @returns the user's ARN, as the other `create…` do. */
  createUser(name: string, options: NewIdentity = {}): string {
    this.setUp('CreateUser', { UserName: name, ...identityInput(options) });
    return this.#written('user', name).arn;
  }

  /** @param options.trust a trust policy, as JSON or as an object; the account's own principals when left out. */
  createRole(
    name: string,
    options: NewIdentity & { readonly trust?: string | object; readonly maxSession?: number } = {},
  ): string {
    const own = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: this.#account.root }, Action: 'sts:AssumeRole' }],
    };
    this.setUp('CreateRole', {
      RoleName: name,
      AssumeRolePolicyDocument: json(options.trust ?? own),
      MaxSessionDuration: options.maxSession,
      ...identityInput(options),
    });
    return this.#written('role', name).arn;
  }

  createPolicy(
    name: string,
    document: string | object,
    options: { readonly path?: string; readonly tags?: Readonly<Record<string, string>> } = {},
  ): string {
    const path = options.path ?? '/';
    this.setUp('CreatePolicy', {
      PolicyName: name,
      PolicyDocument: json(document),
      Path: path,
      Tags: tagsInput(options.tags),
    });
    return this.#account.arn('policy', path, name);
  }

  attach(principal: IamPrincipal, policyArn: string): void {
    if (principal.kind === 'iam-user')
      this.setUp('AttachUserPolicy', { UserName: principal.name, PolicyArn: policyArn });
    else this.setUp('AttachRolePolicy', { RoleName: principal.name, PolicyArn: policyArn });
  }

  /** @param url with `https://` @returns the provider's ARN. */
  addOidcProvider(url: string, audiences: readonly string[]): string {
    this.setUp('CreateOpenIDConnectProvider', { Url: url, ClientIDList: audiences });
    return `arn:${this.#account.partition}:iam::${this.id}:oidc-provider/${url.replace(/^https:\/\//, '')}`;
  }

  /** @param name without `https://` */
  removeOidcProvider(name: string): void {
    this.#account.visibility.atOnce(() => {
      this.#account.oidcProviders.delete(name);
    });
  }

  /** The account's own policies, as written. */
  policies(): readonly ManagedPolicy[] {
    return this.#account.policies.allWritten();
  }

  /** The default version's document of a policy, as it was sent; `undefined`: there is no such policy. */
  document(policyArn: string): string | undefined {
    const policy = this.#cloud.policy(this.#account, policyArn, 'written');
    return policy && defaultDocument(policy);
  }

  identity(principal: IamPrincipal): Identity {
    return this.#written(principal.kind === 'iam-user' ? 'user' : 'role', principal.name);
  }

  /** ARNs of the managed policies attached to a principal, as written. */
  attached(principal: IamPrincipal): readonly string[] {
    return this.identity(principal).attached;
  }

  /**
   * Could this principal do this now (or at another time), with everything that is attached to it? Looks without
   * being counted as use. A role is asked for as somebody who assumed it; a person of Identity Center with each role that
   * the access portal offers them here, and each in which they still have a session: one that allows is enough.
   */
  can(principal: Principal, action: string, resource: string, moment: Moment = {}): Decision {
    const at = moment.at ?? this.#cloud.clock.now();
    if (principal.kind !== 'identity-center-user')
      return couldDo(this.#where, this.#seen(principal), action, resource, { ...moment, at });
    const user = person(this.#center(), principal.userName);
    const context = { 'identitystore:UserId': user.id, ...moment.context };
    const decisions = rolesOf(this.#center(), this.#account, user, at).map((role) =>
      couldDo(this.#where, role, action, resource, { at, context }, user.userName),
    );
    return (['allowed', 'explicitDeny'] as const).find((each) => decisions.includes(each)) ?? 'implicitDeny';
  }

  /**
   * Does it: the answer of `can`; CloudTrail and the last-accessed reports know of it, as they do of denied attempts. A person of
   * Identity Center does it with every role they have.
   */
  use(principal: Principal, action: string, resource: string, moment: Moment = {}): Decision {
    const at = moment.at ?? this.#cloud.clock.now();
    const used =
      principal.kind === 'identity-center-user'
        ? rolesOf(this.#center(), this.#account, person(this.#center(), principal.userName), at)
        : [this.identity(principal)];
    const decision = this.can(principal, action, resource, moment);
    const allowed = decision === 'allowed';
    const session = principal.kind === 'identity-center-user' ? principal.userName : 'session';
    for (const identity of used) {
      this.#account.usage.accesses.push({ principal: identity.arn, action, at });
      const { 'aws:SourceIp': from, 'aws:UserAgent': agent } = moment.context ?? {};
      const where = { from: from?.toString(), agent: agent?.toString() };
      recordUse(this.#cloud, this.#account, identity, { action, resource, at, allowed, session, ...where });
    }
    return decision;
  }

  /**
   * A person of Identity Center picks this account in the access portal. The session lasts as long as the set says, also
   * when the assignment ends.
   * @param set name of the permission set, where the person has several here.
   * @returns the session's keys. @throws RangeError when the portal does not offer it.
   */
  signIn(userName: string, set?: string): AccessKey {
    const user = person(this.#center(), userName);
    return signIn(this.#cloud, this.#center(), this.#account, user, set);
  }

  /** What enforced calls needed and had, each once. */
  usedPermissions(): readonly UsedPermission[] {
    return this.#account.usage.permissions();
  }

  forgetUsedPermissions(): void {
    this.#account.usage.forgetPermissions();
  }

  setEnforce(enforce: boolean): void {
    this.#account.enforce = enforce;
  }

  setLimits(limits: Partial<Limits>): void {
    this.#account.limits = { ...this.#account.limits, ...limits };
  }

  /** For writes from now on; what is on its way keeps its delay. */
  setPropagation(propagation: Propagation): void {
    this.#account.visibility.set(propagation);
  }

  setThrottle(throttle: Throttle): void {
    this.#account.throttler.set(throttle);
  }

  /** Documents that bound every principal but the root user; each must allow (AWS's default is one that allows all). */
  setServiceControlPolicies(documents: readonly (string | object)[]): void {
    this.#account.serviceControlPolicies = documents.map(json);
  }

  #written(kind: 'user' | 'role', name: string): Identity {
    const found = kind === 'user' ? this.#account.users.written(name) : this.#account.roles.written(name);
    if (!found) throw new RangeError(`Account ${this.id} of the sandbox has no ${kind} ${name}`);
    return found;
  }

  /** As readers see it, or as written while it has not spread. */
  #seen(principal: IamPrincipal): Identity {
    const written = this.identity(principal);
    return (
      (written.kind === 'user' ? this.#account.users : this.#account.roles).seen(written.name) ?? written
    );
  }

  /** With everything done that is due by the clock. */
  #center(): IdentityCenter {
    const center = this.#cloud.identityCenter;
    if (!center) throw new RangeError('The sandbox has no Identity Center; enableIdentityCenter first');
    center.progress.settle();
    return center;
  }

  get #where() {
    return { cloud: this.#cloud, account: this.#account, evaluate: this.#evaluate };
  }
}

const json = (document: string | object): string =>
  typeof document === 'string' ? document : JSON.stringify(document);

const tagsOf = (tags: Readonly<Record<string, string>> = {}): readonly Tag[] =>
  Object.entries(tags).map(([key, value]) => ({ key, value }));

const tagsInput = (tags: Readonly<Record<string, string>> | undefined): Input =>
  tagsOf(tags).map(({ key, value }) => ({ Key: key, Value: value }));

const identityInput = ({ path, tags, boundary }: NewIdentity): Readonly<Record<string, Input>> => ({
  Path: path,
  Tags: tagsInput(tags),
  PermissionsBoundary: boundary,
});
