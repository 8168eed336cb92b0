import type { Drafted } from './drafted.ts';
import type { Request } from './request.ts';
import type { Supplement } from './supplement.ts';

/**
 * A difference file: what the code owners approve, together with a policy of its own, so that somebody may do more while their access is
 * live. Its end is one of what it stands beside, and moves nothing.
 */
export interface Difference extends Supplement {
  /** How its policy was drafted: it informs. */
  readonly drafted: Drafted;
}

/**
 * What a difference is drafted from, judged by and shown with: the request as it was approved, and the requester's words beside those that
 * led it. It widens nothing of the form.
 */
export function requestOfDifference(
  base: Request,
  { comment, reason, ...how }: Pick<Difference, 'comment' | 'reason'> & Partial<Pick<Difference, 'drafted'>>,
): Request {
  return {
    ...base,
    remarks: [...(base.remarks ?? []), { command: 'revise', comment, by: base.requester, text: reason }],
    ...(how.drafted === undefined ? {} : { drafted: how.drafted }),
  };
}

/** Why what is given as it is, is not added to: whoever chose it chose exactly that. */
export const GIVEN_AS_IT_IS =
  'A preset or curated set is given as it is, and nothing is added to it while it is live. For other access, file a new request.';
