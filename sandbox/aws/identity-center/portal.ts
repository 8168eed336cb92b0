import type { Instant } from '../../../src/terms/instant.ts';
import type { Account } from '../state/account.ts';
import type { Cloud } from '../state/cloud.ts';
import type { AccessKey } from '../state/issued-credentials.ts';
import type { Role } from '../state/iam-entities.ts';
import type { DirectoryUser } from '../identity-store/directory.ts';
import type { Provisioned } from './identity-center-entities.ts';
import type { IdentityCenter } from './instance.ts';

/** @throws RangeError for somebody whom the directory does not know. */
export function person(center: IdentityCenter, userName: string): DirectoryUser {
  const user = center.directory.userByName(userName);
  if (!user) throw new RangeError(`Identity Center of the sandbox knows no user ${userName}`);
  return user;
}

/**
 * The roles through which a person can act in an account at a time: those that the access portal offers, and those of
 * sessions that are still open. A session outlives the assignment, and here also the role that goes with the last one,
 * with the policies that the role had then: AWS promises neither that credentials die with it nor that they do not.
 */
export function rolesOf(
  center: IdentityCenter,
  account: Account,
  user: DirectoryUser,
  at: Instant,
): readonly Role[] {
  const offered = user.enabled ? offeredTo(center, account, user).map(({ role }) => role) : [];
  const open = center.sessions
    .filter((each) => each.userId === user.id && each.account === account.id && at < each.expires)
    .flatMap(({ role }) => {
      const now = account.roles.written(role.name);
      return (now?.id === role.id ? now : center.retired.get(role.id)) ?? [];
    });
  return [...new Map([...offered, ...open].map((role) => [role.id, role])).values()];
}

/**
 * A person picks an account and a set in the access portal.
 * @param set name of the set; needed where the person has several in the account.
 * @throws RangeError when the person has none, or not this one.
 */
export function signIn(
  cloud: Cloud,
  center: IdentityCenter,
  account: Account,
  user: DirectoryUser,
  set: string | undefined,
): AccessKey {
  const offered = user.enabled ? offeredTo(center, account, user) : [];
  const wanted = offered.filter(({ of }) => set === undefined || center.sets.get(of.set)?.name === set);
  const [only, ...more] = wanted;
  if (!only || more.length > 0)
    throw new RangeError(
      `${user.userName} has ${wanted.length} permission sets ${set ?? ''} in account ${account.id}, and not one`,
    );
  const { role } = only;
  const issued = cloud.clock.now();
  const expires = (issued + role.maxSession) as Instant;
  center.sessions.push({ userId: user.id, account: account.id, role, expires });
  return cloud.mint({
    kind: 'session',
    session: {
      account: account.id,
      roleName: role.name,
      roleId: role.id,
      roleArn: role.arn,
      // What CloudTrail shows of the person.
      name: user.userName,
      tags: [],
      transitive: [],
      policies: [],
      issued,
      expires,
    },
  });
}

const offeredTo = (
  center: IdentityCenter,
  account: Account,
  user: DirectoryUser,
): readonly { readonly of: Provisioned; readonly role: Role }[] =>
  center
    .provisionedIn(account.id)
    .filter((each) => center.mayEnter(user.id, each))
    .flatMap((of) => {
      const role = account.roles.seen(of.roleName) ?? account.roles.written(of.roleName);
      return role ? [{ of, role }] : [];
    });
