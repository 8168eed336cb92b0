import type { UserId } from '../terms/brand.ts';
import type { Path } from '../text/strict-yaml.ts';
import type { Config } from './config.ts';
import { unknownAccount, type ConfigFinding } from './config-finding.ts';
import type { PrincipalSetting } from './identity-settings.ts';
import { principalIn, principalKey, principalWithin } from './lookups.ts';

type Known = Partial<Config>;

/** Each person has one principal in an account, of the kind that the account grants to, and shares it with nobody. */
export function* identities({ identities, accounts }: Known): Generator<ConfigFinding> {
  for (const [id, identity] of identities ?? []) {
    const path = ['identities', String(id)];
    yield* onePrincipal(identity, path, (identity.accounts?.size ?? 0) > 0);
    for (const [name, setting] of identity.accounts ?? []) {
      const at = [...path, 'accounts', name];
      yield* onePrincipal(setting, at, false);
      if (!accounts) continue;
      const backend = accounts.get(name)?.backend;
      if (backend === undefined) {
        yield unknownAccount(name, at, accounts);
        continue;
      }
      const principal = principalIn(setting);
      if (principal && (principal.kind === 'identity-center-user') !== (backend === 'identity-center')) {
        yield {
          code: 'config-principal-kind',
          path: at,
          message:
            backend === 'iam'
              ? `${name} grants through IAM: name an iam_user or an iam_role here.`
              : `${name} grants through Identity Center: name an identity_center_user here.`,
        };
      }
    }
  }
  if (identities && accounts) yield* sharedPrincipals(identities, accounts);
}

function* onePrincipal(setting: PrincipalSetting, path: Path, mayBeNone: boolean): Generator<ConfigFinding> {
  const named = (['iam_user', 'iam_role', 'identity_center_user'] as const).filter(
    (key) => setting[key] !== undefined,
  );
  if (named.length > 1) {
    yield {
      code: 'config-principals',
      path,
      message: `Names ${named.join(' and ')}. A person has one principal in an account: keep one.`,
    };
  }
  if (named.length === 0 && !mayBeNone) {
    yield {
      code: 'config-principals',
      path,
      message: 'Names no principal. Add iam_user, iam_role or identity_center_user.',
    };
  }
}

/** Two ids on one principal: a grant to one would reach the other, who could then approve it. */
function* sharedPrincipals(
  people: NonNullable<Known['identities']>,
  accounts: NonNullable<Known['accounts']>,
): Generator<ConfigFinding> {
  const reported = new Set<UserId>();
  for (const [name, { backend }] of accounts) {
    const holders = new Map<string, UserId>();
    for (const [id, identity] of people) {
      const principal = principalWithin(identity, name, backend);
      if (!principal) continue;
      const key = principalKey(principal);
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, id);
      else if (!reported.has(id)) {
        reported.add(id);
        yield {
          code: 'config-shared-principal',
          path: ['identities', String(id)],
          message:
            `${id} and ${holder} are the same ${principal.kind === 'iam-role' ? 'role' : 'user'} in ${name}. ` +
            'Give each person a principal of their own, or list a role that people share under roles.',
        };
      }
    }
  }
}

export function* roles({ roles, accounts }: Known): Generator<ConfigFinding> {
  const seen = new Map<string, string>();
  for (const [name, role] of roles ?? []) {
    const path = ['roles', name];
    const account = accounts?.get(role.account);
    if (accounts && !account) yield unknownAccount(role.account, [...path, 'account'], accounts);
    if (account?.backend === 'identity-center') {
      yield {
        code: 'config-principal-kind',
        path: [...path, 'account'],
        message: `${role.account} grants through Identity Center, which has no shared IAM roles.`,
      };
    }
    const key = `${role.account}/${role.role.toLowerCase()}`;
    const other = seen.get(key);
    if (other !== undefined) {
      yield {
        code: 'config-double',
        path: [...path, 'role'],
        message: `${name} and ${other} are the same role. Keep one, with the members of both.`,
      };
    }
    seen.set(key, name);
  }
}
