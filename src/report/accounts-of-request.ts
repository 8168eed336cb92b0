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

/** What ended of the request as a whole ended nothing where nothing was given: there it lapsed, or was withdrawn, unless it was over before. */
function ofAccount(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  if (events.some(({ kind }) => isState(kind) && isGiven(kind))) return events;
  const last = events.findLast(({ kind, facts }) => isState(kind) && facts.part !== undefined)?.kind;
  const isOver = last !== undefined && isState(last) && STATES[last].over;
  return events.flatMap((event): readonly RecordedEvent[] => {
    const became = event.facts.part === undefined ? WITHOUT_ACCESS[event.kind] : undefined;
    if (became === undefined) return [event];
    return isOver ? [] : [{ ...event, kind: became }];
  });
}

const WITHOUT_ACCESS: Readonly<Partial<Record<RecordedEvent['kind'], State>>> = {
  expired: 'lapsed',
  revoked: 'cancelled',
};

const isState = (kind: RecordedEvent['kind']): kind is State => Object.hasOwn(STATES, kind);
