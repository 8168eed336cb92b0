import type { Request } from '../request/request.ts';

/** So many of several accounts are named; the pull request has all of them. */
const MOST_NAMED = 3;

/** `prod`, or `40 accounts` */
export const placeText = ({ account, accounts }: Pick<Request, 'account' | 'accounts'>): string =>
  accounts === undefined ? account : `${accounts.length} accounts`;

/** What stands in brackets behind it: the id, or the first names. */
export const whichText = ({ accountId, accounts }: Pick<Request, 'accountId' | 'accounts'>): string =>
  accounts === undefined
    ? accountId
    : accounts.length <= MOST_NAMED + 1
      ? accounts.join(', ')
      : `${accounts.slice(0, MOST_NAMED).join(', ')} and ${accounts.length - MOST_NAMED} more`;
