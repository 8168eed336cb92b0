import type { DraftState } from '../draft-state.ts';
import { isKnownTo } from '../grounds/bare-things.ts';
import { onlyReads } from '../grounds/score.ts';
import { lemma } from '../grammar/tokens.ts';
import { isUnspecific, leavesOpen } from './unspecific.ts';

const TO_DO = lemma('do');

/**
 * "Could I have what Marta had last time, for that thing with the ledger?": where a text leaves open what is to be done, a look that no verb and thing of it
 * asks for is a guess. Who asks for a thing by its kind, or for a change, is served.
 */
export function dropIfOpen({ picks, outcomes, notes, context }: DraftState, text: string): void {
  if (!leavesOpen(text)) return;
  const isClear = ({ wish }: DraftState['outcomes'][number]): boolean =>
    wish.exact !== undefined ||
    (wish.verb !== undefined &&
      !isUnspecific(wish) &&
      wish.verb.stem !== TO_DO &&
      !wish.assumed &&
      // "Clear up afterwards": of what, is as open.
      !(wish.referring && wish.head.length === 0) &&
      (!onlyReads(wish.verb) || (wish.head.length > 0 && isKnownTo(wish, context))));
  const covered = outcomes.filter(({ outcome }) => outcome === 'covered');
  if (covered.length === 0 || covered.some(isClear)) return;
  picks.clear();
  for (const [at, outcome] of outcomes.entries()) {
    if (outcome.outcome !== 'covered') continue;
    const note = `“${outcome.wish.words}” leaves open what is to be done, and nothing is drafted for it.`;
    outcomes[at] = { wish: outcome.wish, outcome: 'said', actions: [], note };
    notes.push({ code: 'not-understood', text: note, wish: outcome.wish.id });
  }
}
