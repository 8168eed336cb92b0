import type { AccountId } from '../../../src/terms/brand.ts';
import type { SandboxClock } from '../../clock.ts';
import type { IdentityCenter } from '../identity-center/instance.ts';
import { AwsError } from '../query/query-error.ts';
import { Trail } from '../trail.ts';
import { Account } from './account.ts';
import type { AccessKey, Credential, Identified, KnownCaller, Session } from './issued-credentials.ts';
import type { ManagedPolicy } from './iam-entities.ts';
import { UniqueIds } from './unique-id.ts';

/** Every account of one partition, the credentials that lead into them, and the log of what was called. */
export class Cloud {
  readonly partition: string;
  readonly clock: SandboxClock;
  readonly accounts = new Map<AccountId, Account>();
  readonly ids = new UniqueIds('cloud');
  readonly trail: Trail;
  /** AWS's own managed policies that this sandbox was given, by ARN. */
  readonly awsManaged = new Map<string, ManagedPolicy>();
  /** The organisation's instance of IAM Identity Center, once it was enabled. */
  identityCenter: IdentityCenter | undefined;
  readonly #credentials = new Map<string, Credential>();

  constructor(options: { readonly partition: string; readonly clock: SandboxClock }) {
    this.partition = options.partition;
    this.clock = options.clock;
    this.trail = new Trail(this.ids);
  }

  /** @throws RangeError when there is none: a mistake of whoever set the sandbox up. */
  account(id: string): Account {
    const account = this.accounts.get(id as AccountId);
    if (!account)
      throw new RangeError(
        `The sandbox has no account ${id}; it has ${[...this.accounts.keys()].join(', ')}`,
      );
    return account;
  }

  find(id: string): Account | undefined {
    return this.accounts.get(id as AccountId);
  }

  /** A managed policy that principals of `account` can hold: its own, or one of AWS's. */
  policy(account: Account, arn: string, view: 'written' | 'seen'): ManagedPolicy | undefined {
    return this.awsManaged.get(arn) ?? account.policy(arn, view);
  }

  mint(who: Identified): AccessKey {
    const temporary = who.kind === 'session';
    const key: AccessKey = {
      accessKeyId: this.ids.entity(temporary ? 'ASIA' : 'AKIA', 16),
      secretAccessKey: this.ids.secret(40),
      ...(temporary && { sessionToken: this.ids.secret(320) }),
    };
    this.#credentials.set(key.accessKeyId, { ...key, who });
    return key;
  }

  /** Access keys of a user: a user that has one cannot be deleted. */
  keysOf(account: AccountId, userName: string): readonly string[] {
    return [...this.#credentials.values()]
      .filter(({ who }) => who.kind === 'user' && who.account === account && who.userName === userName)
      .map(({ accessKeyId }) => accessKeyId);
  }

  /** A user has another name: the keys are still theirs. */
  renamed(account: AccountId, from: string, to: string): void {
    for (const [id, { who, ...key }] of this.#credentials)
      if (who.kind === 'user' && who.account === account && who.userName === from)
        this.#credentials.set(id, { ...key, who: { ...who, userName: to } });
  }

  forget(accessKeyId: string): void {
    this.#credentials.delete(accessKeyId);
  }

  /**
   * Who holds an access key. The signature itself is not computed: this is a stand-in for authorisation, and the
   * secret never leaves the machine.
   * @throws AwsError InvalidClientTokenId or ExpiredToken, as STS and IAM answer.
   */
  identify(accessKeyId: string, sessionToken: string | undefined): KnownCaller {
    const credential = this.#credentials.get(accessKeyId);
    const invalid = (): AwsError =>
      new AwsError('InvalidClientTokenId', 403, 'The security token included in the request is invalid.');
    if (credential?.sessionToken !== sessionToken || !credential) throw invalid();
    const { who } = credential;
    if (who.kind === 'session') return this.#session(who.session, accessKeyId, invalid);
    const account = this.account(who.account);
    if (who.kind === 'root')
      return {
        kind: 'root',
        who,
        account,
        arn: account.root,
        principalArn: account.root,
        userId: account.id,
        accessKeyId,
      };
    const user = account.users.written(who.userName);
    if (!user) throw invalid();
    return {
      kind: 'user',
      who,
      account,
      arn: user.arn,
      principalArn: user.arn,
      userId: user.id,
      accessKeyId,
    };
  }

  #session(session: Session, accessKeyId: string, invalid: () => AwsError): KnownCaller {
    const account = this.account(session.account);
    if (this.clock.now() >= session.expires)
      throw new AwsError('ExpiredToken', 403, 'The security token included in the request is expired');
    // A role that was deleted and made anew is another role: its old sessions are worth nothing.
    const role = account.roles.written(session.roleName);
    if (role?.id !== session.roleId) throw invalid();
    return {
      kind: 'session',
      who: { kind: 'session', session },
      account,
      arn: sessionArn(account, session),
      principalArn: role.arn,
      userId: `${role.id}:${session.name}`,
      accessKeyId,
    };
  }
}

export const sessionArn = (
  account: Account,
  session: { readonly roleName: string; readonly name: string },
): string => `arn:${account.partition}:sts::${account.id}:assumed-role/${session.roleName}/${session.name}`;
