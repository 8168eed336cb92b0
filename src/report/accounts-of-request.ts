import { isAskedFirst } from '../terms/brand.ts';
import type { RecordedEvent } from './event-data.ts';

/**
 * The events of each account of a request, where there are several: what is recorded of the request as a whole, and what is recorded of that
 * account. A request for one account has one list, whatever was extended or added in it.
 */
export function eventsByAccount(events: readonly RecordedEvent[]): readonly (readonly RecordedEvent[])[] {
  const parts = new Set(
    events.flatMap(({ facts: { part } }) => (part !== undefined && isAskedFirst(part) ? [part] : [])),
  );
  if (parts.size === 0) return [events];
  return [...parts]
    .sort((a, b) => Number(a) - Number(b))
    .map((part) => events.filter(({ facts }) => facts.part === undefined || facts.part === part));
}
