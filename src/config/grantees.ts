import type { AccountName } from '../terms/brand.ts';
import type { Principal } from '../terms/principal.ts';
import type { Config } from './config.ts';
import { principalOf } from './lookups.ts';

/** Who may be given access by the configuration, whoever asks. */

type IamGrantee = Exclude<Principal, { readonly kind: 'identity-center-user' }>;

/** Users and roles of an account of IAM, without doubles. */
export function granteesIn(config: Config, account: AccountName): readonly IamGrantee[] {
  const found = new Map<string, IamGrantee>();
  const add = (kind: IamGrantee['kind'], name: string): void =>
    void found.set(`${kind} ${name.toLowerCase()}`, { kind, name });
  for (const id of config.identities.keys()) {
    const principal = principalOf(config, id, account);
    if (principal !== undefined && principal.kind !== 'identity-center-user')
      add(principal.kind, principal.name);
  }
  for (const role of config.roles.values()) if (role.account === account) add('iam-role', role.role);
  return [...found.values()];
}

/** Names of the users of Identity Center, over all accounts that are reached through it. */
export function centerUsersIn(config: Config): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [account, { backend }] of config.accounts) {
    if (backend !== 'identity-center') continue;
    for (const id of config.identities.keys()) {
      const principal = principalOf(config, id, account);
      if (principal?.kind === 'identity-center-user') names.add(principal.userName);
    }
  }
  return names;
}
