import { RISKS, type Risk } from '../../terms/risk-level.ts';
import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import type { Wish } from '../grammar/wishes.ts';
import type { GroundedDraft } from '../grounded-draft.ts';
import { identifierWords, stem } from '../word-stems.ts';

/** A draft as it is weighed against another one of the same request. */
export interface Weighed {
  readonly draft: GroundedDraft;
  readonly risk: Risk;
}

/**
 * Whether a model's draft is worse than that of the rules. In this order: more wanted wishes covered; nothing unread left; lower risk; fewer
 * actions. What a negated wish names is in neither: the same builder takes it out.
 */
export function isWorse(model: Weighed, rules: Weighed): boolean {
  const [theirs, ours] = [measuresOf(model, rules.draft), measuresOf(rules, rules.draft)];
  const at = theirs.findIndex((each, index) => each !== ours[index]);
  return at >= 0 && (theirs[at] ?? 0) > (ours[at] ?? 0);
}

/** The smaller the better, the weightiest first. */
function measuresOf({ draft, risk }: Weighed, rules: GroundedDraft): readonly number[] {
  // A pick that no wish grounds may serve one that the rules do not understand: nobody can tell, and so it counts.
  let own = draft.picks.filter(({ grounds }) => grounds[0]?.kind === 'model').length;
  let uncovered = 0;
  let unread = rules.unread.length;
  const offered = new Map(
    rules.questions.map(({ wish, choices }) => [wish, choices.flatMap(({ adds }) => adds)]),
  );
  for (const { wish, outcome, actions } of rules.outcomes) {
    if (wish.negated || wish.role !== 'main' || outcome === 'left-out') continue;
    // Where nothing is said of what to do, what the rules make of it is a guess like any other.
    if (isGuess(wish)) continue;
    const meant = new Set(outcome === 'covered' ? actions : offered.get(wish.id));
    if (draft.picks.some(({ action }) => meant.has(action.id) || isVerbOf(wish, action))) continue;
    if (outcome !== 'covered' && own > 0) {
      own -= 1;
      if (outcome === 'said') unread = Math.max(0, unread - 1);
    } else uncovered += 1;
  }
  return [uncovered, unread, RISKS.indexOf(risk), draft.picks.length];
}

/** Things are named, and no verb that is said of them is known: another language, say. */
export const isGuess = ({ exact, verb, carried }: Wish): boolean =>
  exact === undefined && (verb === undefined || carried);

/** How surely a verb must stand for the first word of an action's name. */
const SURELY = 0.7;

/** The model may mean another thing than the rules by the same words: `UpdateItem` where they took `UpdateTable`. To look is any verb. */
const isVerbOf = ({ verb, exact }: Wish, { name, level }: CatalogAction): boolean =>
  exact === undefined &&
  level !== 'List' &&
  level !== 'Read' &&
  (verb?.first.get(stem(identifierWords(name)[0] ?? '')) ?? 0) >= SURELY;
