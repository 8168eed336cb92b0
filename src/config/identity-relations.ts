import type { UserId } from '../terms/brand.ts';
import type { Path } from '../text/strict-yaml.ts';
import type { Config } from './config.ts';
import { unknownAccount, type ConfigFinding } from './config-finding.ts';
import type { PrincipalSetting } from './identity-settings.ts';
import { principalKey, principalWithin } from './lookups.ts';

type Known = Partial<Config>;

/** What names a principal, by the backend that grants to it. */
const PRINCIPALS = {
  iam: ['iam_user', 'iam_role'],
  'identity-center': ['identity_center_user'],
} as const;

/**
 * Each person has one principal in an account, of the kind that the account grants to, and shares it with nobody. For all accounts
 * together an identity may name one for each backend; for one account only that of its backend.
 */
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
      yield* ofItsBackend(setting, name, backend, at);
    }
  }
  if (identities && accounts) yield* sharedPrincipals(identities, accounts);
}

const named = (setting: PrincipalSetting, backend: keyof typeof PRINCIPALS): readonly string[] =>
  PRINCIPALS[backend].filter((key) => setting[key] !== undefined);

/** What names somebody for a backend that this account does not have would be read as if it counted. */
function* ofItsBackend(
  setting: PrincipalSetting,
  account: string,
  backend: keyof typeof PRINCIPALS,
  path: Path,
): Generator<ConfigFinding> {
  const others = named(setting, backend === 'iam' ? 'identity-center' : 'iam');
  if (others.length === 0) return;
  const through = backend === 'iam' ? 'IAM' : 'Identity Center';
  const what =
    named(setting, backend).length > 0
      ? `leave ${others.join(' and ')} out here`
      : `name an ${PRINCIPALS[backend].join(' or an ')} here`;
  yield {
    code: 'config-principal-kind',
    path,
    message: `${account} grants through ${through}: ${what}.`,
  };
}

function* onePrincipal(setting: PrincipalSetting, path: Path, mayBeNone: boolean): Generator<ConfigFinding> {
  const [ofIam, ofCenter] = [named(setting, 'iam'), named(setting, 'identity-center')];
  if (ofIam.length > 1) {
    yield {
      code: 'config-principals',
      path,
      message: `Names ${ofIam.join(' and ')}. A person has one principal in an account: keep one.`,
    };
  }
  if (ofIam.length + ofCenter.length === 0 && !mayBeNone) {
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
