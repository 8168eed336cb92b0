import type { Holder } from './backend.ts';
import type { Grantee } from './iam/iam-calls.ts';
import type { Principal } from '../terms/principal.ts';

/** IAM's names, and Identity Center's, are unique without regard to case. */
export const sameHolder = (a: Holder, b: Holder): boolean =>
  a.kind === b.kind && namesOf(a).some((name) => namesOf(b).includes(name));

const namesOf = (holder: Holder): readonly string[] =>
  [holder.name, ...('aliases' in holder ? holder.aliases : [])].map((name) => name.toLowerCase());

/** For messages: `user alice`, `role deployer`, `group admins`. */
export const holderText = ({ kind, name }: Holder): string =>
  `${kind.slice(kind.lastIndexOf('-') + 1)} ${name}`;

/** The IAM user or role that a request names; `undefined` for people of Identity Center. */
export const granteeOf = (principal: Principal): Grantee | undefined =>
  principal.kind === 'identity-center-user' ? undefined : { kind: principal.kind, name: principal.name };

/** Whoever a request names, as a holder of what it is given. */
export const holderOf = (principal: Principal): Holder =>
  principal.kind === 'identity-center-user'
    ? { kind: principal.kind, name: principal.userName, aliases: [] }
    : principal;
