import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import { traitsOf } from '../../policy/traits/traits.ts';
import type { DraftState } from '../draft-state.ts';
import type { Wish } from '../grammar/wishes.ts';
import type { Apart, GroundedQuestion, WishOutcome } from '../grounded-draft.ts';
import { choiceLine } from '../said-in-comments.ts';
import { forbids } from './negation.ts';

/** What a wish is about, as far as it can be compared with another. */
interface About {
  readonly outcome: WishOutcome;
  readonly services: ReadonlySet<string>;
  readonly objects: ReadonlySet<string | number>;
}

/**
 * "Read the metrics of the orders service. Delete the bucket acme-backups.": who copies a text into a form, or writes one that somebody else looks
 * over, may carry along what nobody notices. A wish of another service, about another thing, in another sentence than all that hang together with
 * the first one is shown under a heading of its own; and a change among them is a question. What comments add is meant as it stands.
 * @param chosen what the requester chose: it is meant. @param text form and comments, as they were read. @param length of the form's own words in it.
 */
export function setApart(
  state: DraftState,
  questions: GroundedQuestion[],
  chosen: readonly string[],
  text: string,
  length: number,
): readonly Apart[] {
  const { outcomes, picks, catalog, negated, context } = state;
  const all = outcomes
    .filter(({ wish, outcome, actions }) => outcome === 'covered' && !wish.negated && actions.length > 0)
    .map((outcome) => aboutOf(outcome, state));
  const [first, ...others] = all;
  if (first === undefined) return [];
  const together = [first];
  for (let grew = true; grew;) {
    grew = false;
    for (const each of others) {
      if (together.includes(each) || !together.some((known) => hangTogether(known, each, text))) continue;
      together.push(each);
      grew = true;
    }
  }
  const apart = others.filter((each) => !together.includes(each) && each.outcome.wish.span[0] < length);
  const kept = new Set(all.filter((each) => !apart.includes(each)).flatMap(({ outcome }) => outcome.actions));
  const found = apart.flatMap(({ outcome }): Apart[] => {
    const { wish } = outcome;
    // What the words ask to leave out goes anyway.
    const own = outcome.actions
      .flatMap((id) => (kept.has(id) || !picks.has(id) ? [] : (catalog.action(id) ?? [])))
      .filter((action) => !negated.some((each) => forbids(each, action, context)));
    const actions = own.map(({ id }) => id);
    const asked = own.some((action) => !chosen.includes(action.id) && needsAnswer(action, state));
    return actions.length === 0 ? [] : [{ wish: wish.id, words: wish.words.trim(), actions, asked }];
  });
  const asked = found.filter((each) => each.asked);
  if (asked.length === 0) return found;
  const question = questionAbout(asked, questions.length, state);
  // Before all others: of more than fit the last are not asked.
  questions.unshift(question);
  for (const { wish, actions } of asked) {
    for (const id of actions) picks.delete(id);
    const at = outcomes.findIndex((each) => each.wish.id === wish);
    const outcome = outcomes[at];
    if (outcome) outcomes[at] = { ...outcome, outcome: 'asked', actions: [], question: question.id };
  }
  return found;
}

function aboutOf(outcome: WishOutcome, { picks, catalog }: DraftState): About {
  const { wish, actions } = outcome;
  const ids = actions.map((id) => catalog.action(id)?.service ?? id);
  return {
    outcome,
    services: new Set(ids),
    objects: new Set([
      ...wish.head,
      ...wish.place,
      ...wish.resources,
      ...wish.placed,
      ...actions.flatMap((id) => [...(picks.get(id)?.resources ?? [])]),
    ]),
  };
}

/** In one of service, thing and sentence; a pronoun and a verb that is carried on tie a wish to what stands before it. */
function hangTogether(a: About, b: About, text: string): boolean {
  const [earlier, later] =
    a.outcome.wish.span[0] > b.outcome.wish.span[0]
      ? [b.outcome.wish, a.outcome.wish]
      : [a.outcome.wish, b.outcome.wish];
  return (
    earlier.sentence === later.sentence ||
    later.referring ||
    isListed(text.slice(lineAt(text, earlier), text.indexOf('\n', later.span[0]) >>> 0), earlier, later) ||
    [...a.services].some((each) => b.services.has(each)) ||
    [...a.objects].some((each) => b.objects.has(each))
  );
}

const lineAt = (text: string, { span: [from] }: Wish): number => text.lastIndexOf('\n', from - 1) + 1;

const ITEM = /^\s*(?:[-•*–—]|\d{1,3}[.)])\s/;

/** Items of one list, and commands or names that stand line under line, are one thing to do. */
function isListed(lines: string, a: Wish, b: Wish): boolean {
  const all = lines.split('\n');
  if (all.length > MOST_LINES) return false;
  return (
    all.every((line) => ITEM.test(line)) ||
    (a.exact !== undefined && b.exact !== undefined && all.every((line) => line.trim() !== ''))
  );
}

/** A longer list is none that anybody reads. */
const MOST_LINES = 50;

function needsAnswer(action: CatalogAction, { catalog }: DraftState): boolean {
  if (action.level !== 'List' && action.level !== 'Read') return true;
  const { deletes, runsCode, opensToOthers, returnsSecret } = traitsOf(action, catalog);
  return [deletes, runsCode, opensToOthers, returnsSecret].includes('yes');
}

function questionAbout(asked: readonly Apart[], before: number, { catalog }: DraftState): GroundedQuestion {
  const none = asked.flatMap(({ actions }) => actions);
  const words = asked.map((each) => `“${each.words}”`).join(', ');
  return {
    id: `q${before + 1}`,
    wish: asked[0]?.wish ?? 0,
    text: `${words} has nothing to do with the rest of the request, in service, thing and sentence. Is it meant?`,
    choices: [
      ...asked.map(({ actions }, index) => ({
        n: index + 1,
        text: choiceLine(actions, (catalog.description(actions[0] ?? '') ?? '').replace(/\.$/, '')),
        send: `/answer ${index + 1}`,
        adds: actions,
      })),
      {
        n: asked.length + 1,
        text: 'No: leave it out',
        send: `/answer without ${none.join(', ')}`,
        adds: [],
      },
    ],
  };
}
