import { isGiven, STATES, type State } from '../lifecycle/state.ts';
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
    .map((part) => ofAccount(events.filter(({ facts }) => facts.part === undefined || facts.part === part)));
}

/**
 * What ended of the request as a whole ended nothing in an account where it was over before; and where nothing was given, nothing was taken: there
 * it lapsed, or was withdrawn.
 */
function ofAccount(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const own = events.flatMap(({ kind, facts }) => (isState(kind) && facts.part !== undefined ? [kind] : []));
  const last = own.at(-1);
  const isOver = last !== undefined && STATES[last].over;
  const wasGiven = own.some(isGiven);
  return events.flatMap((event): readonly RecordedEvent[] => {
    const became = event.facts.part === undefined ? WITHOUT_ACCESS[event.kind] : undefined;
    if (became === undefined) return [event];
    if (isOver) return [];
    return wasGiven ? [event] : [{ ...event, kind: became }];
  });
}

const WITHOUT_ACCESS: Readonly<Partial<Record<RecordedEvent['kind'], State>>> = {
  expired: 'lapsed',
  revoked: 'cancelled',
};

const isState = (kind: RecordedEvent['kind']): kind is State => Object.hasOwn(STATES, kind);
