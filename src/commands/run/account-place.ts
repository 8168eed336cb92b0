import type { ReachedAccount } from '../../config/account-reach.ts';
import type { Request } from '../../request/request.ts';
import type { AccountId } from '../../terms/brand.ts';

/** Where access lives, by what cannot be renamed. */
export interface Place {
  readonly id: AccountId;
  /** `undefined`: by which of them it was given is not known. */
  readonly backend: ReachedAccount['backend'] | undefined;
}

export const placeOf = ({ accountId, principal }: Pick<Request, 'accountId' | 'principal'>): Place => ({
  id: accountId,
  backend: principal.kind === 'identity-center-user' ? 'identity-center' : 'iam',
});

export const isPlace = (account: Pick<ReachedAccount, 'id' | 'backend'>, { id, backend }: Place): boolean =>
  account.id === id && (backend === undefined || account.backend === backend);
