import { filed, reached, type Walk } from './walk-model.ts';
import { HAPPENINGS, openOnes } from './walk-events.ts';
import { observe } from './walk-reached.ts';

/**
 * A walk over everything that can happen to a few requests, in any order: what people do, what the clock does, what writers make of labels
 * and the ledger, runs that are lost, doubled, killed or met by faults. After some steps every hourly job runs once without a fault; then
 * AWS's state and what people were told last must be what the table of states says.
 */

/** One thing that happens, every fourth time what has happened least often. What GitHub refuses, as people meet it, did not happen. */
export async function step(walk: Walk): Promise<void> {
  const { random, log } = walk;
  const recent = openOnes(walk);
  const one = recent.length === 0 ? undefined : random.pick(recent);
  const possible = HAPPENINGS.filter(({ can }) => (can === undefined ? one !== undefined : can(walk)));
  const times = (name: string): number => walk.reached.get(name) ?? 0;
  const least = Math.min(...possible.map(({ name }) => times(name)));
  const { name, event } = random.chance(0.25)
    ? random.pick(possible.filter((each) => times(each.name) === least))
    : random.weighted(possible.map((each) => [each, each.weight] as const));
  log.push(`${name} #${one?.issue ?? 0}`);
  reached(walk, name);
  await event({ walk, of: one ?? NOBODYS });
  observe(walk);
}

/** For what is about no request. */
export const NOBODYS = filed({ issue: 0, requester: 'alice', duration: 0, never: true, open: true });
