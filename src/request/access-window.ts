import { addSeconds, type Instant, type Window } from '../terms/instant.ts';
import type { Request } from './request.ts';

/** What of a request says how long access lasts, and when it begins. */
export type Lasting = Pick<Request, 'duration' | 'approvedDuration' | 'start' | 'standing' | 'afterwards'>;

/**
 * Invariant 4: from the first merge for the approved duration, or from the start that was asked for. Merged after that start, it ends when it
 * would have. Nothing that is run, re-run, reverted or merged again moves either end.
 */
export const windowFrom = (request: Lasting, mergedAt: Instant): Window => ({
  from: request.start !== undefined && request.start > mergedAt ? request.start : mergedAt,
  until: endFrom(request, mergedAt),
});

export const endFrom = ({ duration, approvedDuration, start }: Lasting, mergedAt: Instant): Instant =>
  addSeconds(start ?? mergedAt, approvedDuration ?? duration);

/**
 * When the policy begins to give anything, where the form asked for a start: it is written into each Allow. Without one the policy has only an
 * end, since it is attached after the merge.
 */
export const beginsOf = ({ start }: Pick<Request, 'start'>, { from }: Window): Instant | undefined =>
  start === undefined ? undefined : from;
