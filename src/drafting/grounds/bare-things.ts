import type { Wish } from '../grammar/wishes.ts';
import { indexOf, typeWords } from './action-index.ts';
import type { GroundingContext } from './candidate.ts';
import { meantIn } from './wish-words.ts';

/** Whether a requested service has a word of the wish. */
export const isKnownTo = (wish: Wish, { services, catalog, data, scope }: GroundingContext): boolean =>
  services.some((service) =>
    meantIn(indexOf(service, catalog, data), wish, scope).own.some(({ isParameter }) => !isParameter),
  );

/** "The queue": a thing of the form, or a kind of thing, and nothing of it. */
export function isThing({ head, place, resources }: Wish, { services, catalog }: GroundingContext): boolean {
  if (place.length > 0 || (head.length === 0 && resources.length === 0)) return false;
  if (head.length === 0) return true;
  const whole = head.join('');
  return services.some((service) =>
    catalog.resourceTypesOf(service).some(({ name }) => typeWords(name).join('') === whole),
  );
}
