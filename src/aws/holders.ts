import type { Principal } from '../request/request.ts';
import type { Holder } from './backend.ts';
import type { Grantee } from './iam-calls.ts';

/** IAM's names are unique without regard to case. */
export const sameHolder = (a: Holder, b: Holder): boolean =>
  a.kind === b.kind && a.name.toLowerCase() === b.name.toLowerCase();

/** For messages: `user alice`, `role deployer`, `group admins`. */
export const holderText = ({ kind, name }: Holder): string => `${kind.slice('iam-'.length)} ${name}`;

/** The IAM user or role that a request names; `undefined` for people of Identity Center. */
export const granteeOf = (principal: Principal): Grantee | undefined =>
  principal.kind === 'identity-center-user' ? undefined : { kind: principal.kind, name: principal.name };
