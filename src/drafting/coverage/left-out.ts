import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import type { DraftState } from '../draft-state.ts';
import type { GroundedDraft } from '../grounded-draft.ts';
import { indexOf } from '../grounds/action-index.ts';
import { isRuledOut } from './contradictions.ts';
import { isKept } from './kept.ts';
import { contradicts, forbids } from './negation.ts';

const isRead = ({ level }: CatalogAction): boolean => level === 'List' || level === 'Read';

/** Negation only ever makes a draft smaller. */
export function takeOut({
  picks,
  outcomes,
  notes,
  negated,
  reading,
  scope,
  context,
  kept,
  rulings,
}: DraftState): GroundedDraft['leftOut'] {
  const out: { action: string; code: string; wish?: number }[] = [];
  for (const [id, drafted] of picks) {
    const { action, wish, grounds } = drafted;
    const by = negated.find(
      (each) =>
        (grounds[0]?.kind !== 'dependency' && wish !== undefined && contradicts(each, wish)) ||
        (!(grounds[0]?.kind === 'dependency' && each.verb?.classes.includes('touch') === true) &&
          forbids(each, action, context)),
    );
    // "In 2025/ nothing gets removed": there, and nowhere else.
    const takes = scope.resourcesFor(action, []);
    const there = [...(by?.resources ?? []), ...(by?.placed ?? [])].filter((each) => takes.includes(each));
    const pick = picks.get(id);
    if (by && pick && there.length > 0 && [...pick.resources].some((each) => !there.includes(each))) {
      for (const each of there) pick.resources.delete(each);
      continue;
    }
    const onlyRead = (wish?.readOnly === true || reading.readOnly) && !isRead(action);
    const stays = wish !== undefined && grounds[0]?.kind !== 'dependency' && isKept(kept, drafted, wish);
    const { vocabulary } = indexOf(action.service, context.catalog, context.data);
    const ruledOut =
      wish !== undefined &&
      !isRead(action) &&
      grounds[0]?.kind !== 'dependency' &&
      isRuledOut(rulings, drafted, wish, (word) => vocabulary.has(word));
    if (by === undefined && !onlyRead && !stays && !ruledOut) continue;
    picks.delete(id);
    out.push({ action: id, code: 'unwanted', ...(by === undefined ? {} : { wish: by.id }) });
    const at = outcomes.findIndex((each) => each.wish === wish);
    const outcome = outcomes[at];
    if (outcome && wish && grounds[0]?.kind !== 'dependency') {
      const actions = outcome.actions.filter((each) => each !== id);
      outcomes[at] = { ...outcome, actions, outcome: actions.length > 0 ? 'covered' : 'said' };
      if (actions.length === 0)
        notes.push({
          code: 'contradiction',
          text: `“${wish.words}” asks for ${id}, and the request also asks not to do that. Which is meant?`,
          wish: wish.id,
          action: id,
        });
    }
  }
  // Where all that was to be changed is asked about, what would only have been looked at beside it is not asked for either.
  const contradicted = notes.some(({ code }) => code === 'contradiction');
  if (contradicted && ![...picks.values()].some(({ action }) => !isRead(action)))
    for (const [id, { wish, grounds }] of picks)
      if (grounds[0]?.kind === 'dependency' || wish?.assumed === true || wish?.carried === true)
        picks.delete(id);
  // What depends on what went goes as well.
  for (const [id, { grounds }] of picks) {
    const [ground] = grounds;
    if (ground?.kind === 'dependency' && ground.of !== undefined && !picks.has(ground.of)) picks.delete(id);
  }
  return out;
}
