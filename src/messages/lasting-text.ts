import type { Lasting } from '../request/access-window.ts';
import { endFrom } from '../request/access-window.ts';
import { formatDuration } from '../terms/duration.ts';
import { clockTime } from './clock-time.ts';

/** How long access lasts, and from when: `8h from the merge`. With a start, its end is known as well, and a late merge does not move it. */
export function lastingText(request: Lasting): string {
  return `${formatDuration(request.approvedDuration ?? request.duration)} ${sinceText(request)}`;
}

/** The same without the length. */
export const sinceText = (request: Lasting): string =>
  request.standing !== undefined
    ? `from when it was filed, by ${request.afterwards === true ? `break glass: ${request.standing}. Nobody looked at it before; it is looked at afterwards` : `the standing approval ${request.standing}`}`
    : request.start === undefined
      ? 'from the merge'
      : `from ${clockTime(request.start)} to ${clockTime(endFrom(request, request.start))}`;

/** What a later merge than the start does, for whoever decides; nothing where no start was asked for. */
export const lateMergeText = ({ start }: Pick<Lasting, 'start'>): string =>
  start === undefined ? '' : ' (merged after that beginning, it begins with the merge and ends all the same)';
