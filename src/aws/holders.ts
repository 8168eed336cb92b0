import type { Holder } from './backend.ts';
import type { Grantee } from './iam/iam-calls.ts';
import type { Principal } from '../terms/principal.ts';

/**
 * By their ids, where both are known: people are renamed, and names are given to others. Else by their names, which IAM and
 * Identity Center tell apart without regard to case.
 */
export const sameHolder = (a: Holder, b: Holder): boolean =>
  a.kind === b.kind &&
  (a.id !== undefined && b.id !== undefined
    ? a.id === b.id
    : namesOf(a).some((name) => namesOf(b).includes(name)));

/** Whether it is a user who has left the directory: AWS keeps the assignment, and nobody can use it. */
export const hasLeft = (holder: Holder): boolean => 'gone' in holder && holder.gone;

const namesOf = (holder: Holder): readonly string[] =>
  [holder.name, ...('aliases' in holder ? holder.aliases : [])].map((name) => name.toLowerCase());

/** For messages: `user alice`, `role deployer`, `group admins`. */
export const holderText = ({ kind, name }: Holder): string =>
  `${kind.slice(kind.lastIndexOf('-') + 1)} ${name}`;

/** The IAM user or role that a request names; `undefined` for people of Identity Center. */
export const granteeOf = (principal: Principal): Grantee | undefined =>
  principal.kind === 'identity-center-user' ? undefined : { kind: principal.kind, name: principal.name };

/** Whoever a request names, as a holder of what it is given. @param id that AWS had for it then, where that was noted. */
export const holderOf = (principal: Principal, id?: string): Holder =>
  principal.kind === 'identity-center-user'
    ? { kind: principal.kind, name: principal.userName, aliases: [], id }
    : { ...principal, id };
