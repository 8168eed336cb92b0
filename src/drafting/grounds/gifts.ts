import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import { identifierWords, stem } from '../word-stems.ts';
import type { Wish } from '../grammar/wishes.ts';
import type { GroundingContext } from './candidate.ts';
import type { Grounding } from './ground.ts';

/**
 * What a wish takes that lets others do something: an action that decides who may do what, and never the one that they are let do. Of several of
 * a service the one that the words name most of; what puts a policy where they name none.
 */
export function groundGift(wish: Wish, grounding: Grounding, context: GroundingContext): Grounding {
  if (grounding.kind === 'picks' && grounding.actions.every(decides)) return grounding;
  const isOther = ({ name }: CatalogAction): boolean =>
    // Who goes out of a policy goes by putting it anew.
    /^Delete.*Policy$/.test(name) && /\b(?:from|out of)\b/i.test(wish.words);
  if (grounding.kind === 'level' && grounding.actions.some((each) => decides(each) && !isOther(each)))
    return grounding;
  const { catalog, scope, services } = context;
  const said = new Set(wish.words.split(/[^A-Za-z0-9]+/).map((word) => stem(word.toLowerCase())));
  const ranked = services
    .flatMap((service) => catalog.actionsOf(service) ?? [])
    .filter(
      (action) =>
        decides(action) && !isOther(action) && scope.fit(action) !== 'none' && scope.fit(action) !== 'free',
    )
    .map((action) => ({ action, score: scoreOf(action, said) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.action.id < b.action.id ? -1 : 1));
  const [best] = ranked;
  if (best === undefined) return { kind: 'nothing', candidates: [] };
  if (!scope.allowed(best.action)) return { kind: 'level', actions: [best.action] };
  return {
    kind: 'ask',
    candidates: ranked
      .slice(0, 4)
      .map(({ action, score }) => ({ action, score, with: [], by: 'words', as: wish })),
  };
}

const decides = ({ level }: CatalogAction): boolean => level === 'Permissions';

function scoreOf({ name }: CatalogAction, said: ReadonlySet<string>): number {
  const [verb = '', ...nouns] = identifierWords(name).map(stem);
  const gives = /^(?:put|set|add|creat|grant|updat)$/.test(verb);
  const takes = /^(?:remov|delet|revok)$/.test(verb);
  const takesAway = [...said].some((word) => /^(?:remov|delet|revok|withdraw)$/.test(word));
  const about = nouns.filter((noun) => said.has(noun)).length;
  const policy = nouns.some((noun) => /^(?:polici|permiss|grant|acl)$/.test(noun)) ? 1 : 0;
  // A policy is put anew where somebody goes out of it.
  return (about + policy) * (gives ? (takesAway ? 1 : 2) : takes ? (takesAway ? 1 : 0) : 0);
}
