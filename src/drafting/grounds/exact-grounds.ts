import { lemma } from '../grammar/tokens.ts';
import type { Wish } from '../grammar/wishes.ts';
import type { GroundingContext } from './candidate.ts';
import type { Grounding } from './ground.ts';

/** An exact form is what it says; of a pattern what the words around speak of. */
export function groundExact(wish: Wish, context: GroundingContext): Grounding {
  const { exact } = wish;
  const { catalog, scope } = context;
  let actions = (exact?.actions ?? []).flatMap((id) => catalog.action(id) ?? []);
  if (exact?.pattern === true) {
    const around = new Set([...wish.head, ...wish.place]);
    const spoken = actions.filter(({ name }) => {
      const [, ...nouns] = name
        .split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
        .map((word) => lemma(word.replace(/\d/g, '').toLowerCase()));
      return nouns.length > 0 && nouns.every((noun) => around.has(noun));
    });
    if (spoken.length > 0) actions = spoken;
    else if (actions.length > 6)
      return {
        kind: 'ask',
        candidates: actions
          .filter((action) => scope.allowed(action))
          .slice(0, 6)
          .map((action) => ({ action, score: 0, with: [], by: 'words', as: wish })),
      };
  }
  const requested = actions.filter(({ service }) => context.services.includes(service));
  const able = requested.filter((action) => scope.allowed(action));
  const first = actions[0];
  if (first === undefined) return { kind: 'nothing', candidates: [] };
  if (able.length === 0) return { kind: 'level', actions: requested.length > 0 ? requested : actions };
  const fitting = able.filter((action) => scope.fit(action) !== 'none');
  const [main] = able;
  if (fitting.length === 0 && main) return { kind: 'resource', action: main, missing: scope.missing(main) };
  return { kind: 'picks', actions: fitting, by: 'exact' };
}
