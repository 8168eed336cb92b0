import type { GrantObject, GrantOutcome } from '../backend.ts';
import type { Assignment } from './assignment-calls.ts';
import {
  assignmentsOf,
  plain,
  sameAssignee,
  type CenterAccount,
  type SetObject,
} from './identity-center-account.ts';
import { endAccess } from './identity-center-revoke.ts';

/** Why a grant through Identity Center is not given, or is taken back: before the assignment and after it the same. */

export const failed = (
  code: string,
  message: string,
  retry = false,
): Extract<GrantOutcome, { readonly kind: 'failed' }> => ({ kind: 'failed', code, message, retry });

export const differs = ({ arn }: GrantObject, how: string): GrantOutcome =>
  failed(
    'different-policy',
    `${arn} exists and is not what was approved: ${how}. It is left as it is, and was assigned to nobody. ` +
      'Find out who wrote it; once it is deleted, the next run grants.',
  );

/** Who has the request's own set beside the person that it is for. */
export async function othersHolding(
  at: CenterAccount,
  own: SetObject,
  mine: Assignment,
): Promise<readonly Assignment[]> {
  const all = await assignmentsOf(at, own);
  return all.filter(
    ({ set, account, to }) => !(set === mine.set && account === mine.account && sameAssignee(to, mine.to)),
  );
}

export const heldByOthers = (object: GrantObject, others: readonly Assignment[]): GrantOutcome =>
  failed(
    'held-by-others',
    `${object.arn} is assigned to ${others.map(({ to, account }) => `${to.kind.toLowerCase()} ${to.id} in account ${account}`).join(', ')}, ` +
      'which nobody approved. This run has given nothing that still is. An administrator of Identity Center has to take it back first.',
  );

/** A tombstone was found: what the request's sets give is taken back. */
export async function withdraw(
  at: CenterAccount,
  objects: readonly SetObject[],
  tombstone: SetObject,
): Promise<GrantOutcome> {
  for (const object of objects) await endAccess(at, object);
  return { kind: 'revoked', object: plain(tombstone, false) };
}
