import type { Catalog, CatalogAction } from '../../policy/catalog/catalog.ts';
import { traitsOf } from '../../policy/traits/traits.ts';
import type { LeftOut } from '../../request/drafted.ts';
import { stripHidden } from '../../text/hidden-text.ts';
import { leavesOpen } from '../coverage/unspecific.ts';
import { readsAsEnglish } from '../grammar/tokens.ts';
import type { Wish } from '../grammar/wishes.ts';
import type { GroundedDraft, WishOutcome } from '../grounded-draft.ts';
import type { Pick as ActionPick, Task } from '../task.ts';
import { identifierWords, readWords, stem } from '../word-stems.ts';

/** A pick of a model, with the words of the request that it says it read. */
export interface QuotedPick extends ActionPick {
  readonly words?: string;
}

export interface ModelReading {
  readonly picks: readonly QuotedPick[];
  /** Actions of the rules that nobody asks for, says the model. */
  readonly drops: readonly string[];
}

export interface Reconciled {
  /** What is built. */
  readonly picks: readonly ActionPick[];
  /** Picks of both. */
  readonly agreed: readonly string[];
  /** Picks of the model alone that are among them. */
  readonly own: readonly string[];
  /** What the model read out of the words and may not decide: choices of a question. */
  readonly asks: readonly string[];
  /** What the rules picked and is not built. */
  readonly dropped: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Actions that a model may add though no word that is understood asks for them: not more than there are words that are not understood, and of a long
 * text not more than these. More is no choice.
 */
const MOST_UNSAID = 4;
/** The same where what the rules have is a guess. */
const MOST_GUESSED = 1;
/** Actions for one wish. */
const MOST_FOR_A_WISH = 2;

interface Addition {
  readonly pick: QuotedPick;
  readonly action: CatalogAction;
}

/**
 * The draft of the rules, read once more by a model: what it adds counts where the words bear it out, or where it reads as the rules do all that they
 * are sure of. What it leaves out stays, unless it says so or has something that the words bear out better. So no answer covers less than the rules
 * do, whatever it says; and what may harm (`HARMFUL`, secrets, permissions) is a choice that the requester has.
 */
export function reconcile(
  { picks, drops }: ModelReading,
  rules: GroundedDraft,
  task: Task,
  catalog: Catalog,
): Reconciled {
  const theirs = new Map(picks.map((pick) => [pick.action, pick] as const));
  const ours = new Set(rules.picks.map(({ action }) => action.id));
  const covered = rules.outcomes.filter(({ wish, outcome }) => outcome === 'covered' && !wish.negated);
  const sure = covered.filter(({ wish }) => !isGuess(wish));
  const shared = sure.filter(({ wish, actions }) =>
    wish.exact === undefined ? actions.some((id) => theirs.has(id)) : actions.every((id) => theirs.has(id)),
  );
  // Whether what stands apart is meant is for the requester alone to say.
  const apart = new Set(rules.apart.flatMap((each) => (each.asked ? each.actions : [])));
  const added = picks.flatMap((pick) => {
    const action = ours.has(pick.action) ? undefined : catalog.action(pick.action);
    return action === undefined ||
      apart.has(action.id) ||
      rules.isUnwanted(action) ||
      cannotBeHad(action, rules)
      ? []
      : [{ pick, action }];
  });

  const said = saidIn(added, rules);
  const quoted = quotedIn(added, sure, covered, rules, task, catalog);
  const read = new Set([...quoted.borne, ...openIn(added, rules, task)]);
  const instead = insteadOf(added, sure, shared, new Set(drops), catalog);
  // Where the words ask for a change and ask not to make it, no reading of them settles which is meant.
  const contradictory = rules.notes.some(({ code }) => code === 'contradiction');
  const harmless = (each: Addition): boolean =>
    !takesItsOwnWord(each.action, catalog) && (!contradictory || isRead(each.action) || said.has(each));
  const unsaid = added.filter((each) => !read.has(each) && !said.has(each));
  // Beside guesses a reader who shares none of them has read nothing as we do.
  const agrees =
    sure.length > 0
      ? 3 * shared.length >= sure.length
      : ours.size === 0 || [...ours].some((id) => theirs.has(id));
  // Two of the rules' actions are hardly picked by chance, one may be: who picks no more reads little as they do, and is believed little.
  const alike = new Set(shared.flatMap(({ actions }) => actions.filter((id) => theirs.has(id))));
  const isClose = alike.size > 1 && 2 * shared.length >= sure.length;
  const unread = rules.outcomes.filter((each) => isOpen(each) && each.outcome !== 'covered');
  const most = Math.min(
    sure.length > 0 || ours.size === 0 ? MOST_UNSAID : MOST_GUESSED,
    sure.length === 0 || isClose ? MOST_UNSAID : Math.max(shared.length, 1),
    unexplainedIn(covered, task).length,
  );
  const trusted = agrees && unsaid.length <= most ? unsaid : [];
  // Nothing speaks for a change that no wish says and no word is quoted for, but a wish that nobody understood: else the requester is asked.
  const changes = trusted.filter(({ action }) => !isRead(action));
  const mayChange = sure.length > 0 && 2 * shared.length >= sure.length && changes.length <= unread.length;
  // Words of a language that the rules do not know are the model's to read, and so is an answer that was given. English that leaves open what is meant
  // is for the requester to answer, not for a look that covers nothing of it.
  const unknown = new Set(rules.notes.flatMap(({ code, wish }) => (code === 'not-understood' ? [wish] : [])));
  const isTheirs =
    (isAnswered(task) || !readsAsEnglish(task.reason)) &&
    rules.outcomes.every((each) => !isWanted(each) || unknown.has(each.wish.id));
  const isTrusted = (each: Addition): boolean =>
    harmless(each) &&
    (isRead(each.action) ? sure.length > 0 || (isTheirs && isOfForm(each, task)) : mayChange);
  const own = new Set([
    ...instead.keys(),
    ...[...said, ...read].filter(harmless),
    ...trusted.filter(isTrusted),
  ]);
  const complete = sure.length > 0 && unread.length === 0;
  const offered = trusted.filter((each) => !complete || isSpokenOf(each, task, catalog));
  const asks = [...new Set([...said, ...read, ...offered, ...quoted.open])]
    .filter((each) => !own.has(each))
    .map(({ action }) => action.id);

  const dropped = new Set([...droppable(rules, covered, new Set(drops)), ...[...instead.values()].flat()]);
  const kept = rules.picks
    .filter(({ action }) => !dropped.has(action.id))
    .map(({ action, resources }): ActionPick => {
      const pick = theirs.get(action.id);
      const more = pick === undefined || takesItsOwnWord(action, catalog) ? [] : pick.resources;
      return {
        action: action.id,
        resources: [...new Set([...resources, ...more])].sort((a, b) => a - b),
        why: pick?.why ?? '',
      };
    });
  return {
    picks: [...kept, ...[...own].map(({ pick }) => pick)],
    agreed: [...theirs.keys()].filter((id) => ours.has(id)),
    own: [...own].map(({ action }) => action.id),
    asks,
    dropped: [...dropped],
    leftOut: added
      .filter((each) => !harmless(each) && !asks.includes(each.action.id))
      .map(({ action }) => ({ action: action.id, why: reasonToLeave(action, catalog) })),
  };
}

/** It is about what the form names, where that names anything: "list all passwords" is no look at this one. */
const isOfForm = ({ pick }: Addition, { resources }: Task): boolean =>
  pick.resources.length > 0 || resources.length === 0;

/** The request has a word of what the action is called or does, beside its service. */
function isSpokenOf({ action }: Addition, task: Task, catalog: Catalog): boolean {
  const said = contentOf([task.reason, ...(task.remarks ?? []).map((each) => each.text)].join('\n'));
  const about = contentOf(
    `${identifierWords(action.name).join(' ')} ${catalog.description(action.id) ?? ''}`,
  );
  return [...about].some((word) => said.has(word) && word !== stem(action.service));
}

/** The form lacks what the action acts on: picking it changes nothing of that. */
const cannotBeHad = ({ id }: CatalogAction, { notes }: GroundedDraft): boolean =>
  notes.some(({ code, action }) => code === 'resource-missing' && action === id);

/** What a text says beside the wishes that are covered. */
function unexplainedIn(covered: readonly WishOutcome[], { reason, remarks = [] }: Task): readonly string[] {
  const explained = new Set(covered.flatMap(({ wish }) => [...contentOf(wish.words)]));
  const said = [reason, ...remarks.map((each) => each.text)].flatMap((each) => [...contentOf(each)]);
  return [...new Set(said)].filter((word) => !explained.has(word));
}

interface Quoted {
  /** What the quoted words speak of. */
  readonly borne: readonly Addition[];
  /** The words speak of nothing that the action is called or does, and nobody else understands them: the requester may. */
  readonly open: readonly Addition[];
}

/**
 * Picks whose quoted words stand in the request, and are none that the rules understand. Whoever quotes any words for any action is not believed: the
 * words have to speak of the action.
 */
function quotedIn(
  added: readonly Addition[],
  sure: readonly WishOutcome[],
  covered: readonly WishOutcome[],
  { outcomes }: GroundedDraft,
  { reason, remarks = [] }: Task,
  catalog: Catalog,
): Quoted {
  const text = plain([reason, ...remarks.map((each) => each.text)].join('\n'));
  const wordsOf = (all: readonly WishOutcome[]): ReadonlySet<string> =>
    new Set(all.flatMap(({ wish }) => [...contentOf(wish.words)]));
  const read = wordsOf(sure);
  const explained = wordsOf(covered);
  const quoted = added.filter(
    ({ pick: { words } }) =>
      words !== undefined && text.includes(plain(words).trim()) && saysMore(words, read),
  );
  if (quoted.length > MOST_UNSAID) return { borne: [], open: [] };
  const borne = quoted.filter((each) => speakOf(each, explained, catalog));
  const unread = outcomes
    .filter((each) => isOpen(each) && isNotUnderstood(each))
    .map(({ wish }) => contentOf(wish.words));
  const open = quoted.filter(
    (each) =>
      !borne.includes(each) &&
      unread.some((words) => [...contentOf(each.pick.words ?? '')].some((word) => words.has(word))),
  );
  return { borne, open: open.length <= MOST_FOR_A_WISH ? open : [] };
}

/** Of the quoted words that nothing else explains, one is of the action's name, or two of what it does. */
function speakOf(
  { action, pick: { words = '' } }: Addition,
  explained: ReadonlySet<string>,
  catalog: Catalog,
): boolean {
  const own = [...contentOf(words)].filter((word) => !explained.has(word) && word !== stem(action.service));
  const name = new Set(identifierWords(action.name).map(stem));
  const does = contentOf(catalog.description(action.id) ?? '');
  return own.some((word) => name.has(word)) || own.filter((word) => does.has(word)).length > 1;
}

/** Picks for wishes that the rules leave open: among what they would ask about, or of the wish's verb and thing. */
function openIn(
  added: readonly Addition[],
  { outcomes, questions, picks }: GroundedDraft,
  task: Task,
): readonly Addition[] {
  // Where the text says nothing of what is to be done, its requester does.
  if (picks.length === 0 && leavesOpen(task.reason) && !isAnswered(task)) return [];
  return outcomes.filter(isOpen).flatMap(({ wish }) => {
    const offered = questions.find((each) => each.wish === wish.id)?.choices.flatMap(({ adds }) => adds);
    const fitting = added.filter(
      (each) =>
        offered?.includes(each.action.id) ??
        (fits(each.action, wish) && (!isRead(each.action) || isOfForm(each, task))),
    );
    return fitting.length <= MOST_FOR_A_WISH ? fitting : [];
  });
}

/** Picks that a wish says by words of its own, where the rules have something else for it: one for each wish, or the words say none of them. */
function saidIn(added: readonly Addition[], rules: GroundedDraft): ReadonlySet<Addition> {
  const by = new Map<number, Addition[]>();
  for (const each of added) {
    const wish = rules.borneOutBy(each.action);
    if (wish !== undefined) by.set(wish.id, [...(by.get(wish.id) ?? []), each]);
  }
  return new Set([...by.values()].flatMap((each) => (each.length === 1 ? each : [])));
}

const isAnswered = ({ remarks = [] }: Task): boolean => remarks.length > 0;

const isWanted = ({ wish, outcome }: WishOutcome): boolean =>
  !wish.negated && wish.role === 'main' && outcome !== 'left-out';

/** What the rules have nothing for, or only a guess. */
const isOpen = (each: WishOutcome): boolean =>
  isWanted(each) && (each.outcome !== 'covered' || isGuess(each.wish));

/** The rules have no action for it at all, and say so. */
const isNotUnderstood = ({ outcome, actions }: WishOutcome): boolean =>
  outcome === 'said' && actions.length === 0;

/** Picks that take the place of ours for a wish: of its verb and thing, and the wish is more about what they name; or as much, by a model that reads another wish as we do. */
function insteadOf(
  added: readonly Addition[],
  sure: readonly WishOutcome[],
  shared: readonly WishOutcome[],
  drops: ReadonlySet<string>,
  catalog: Catalog,
): ReadonlyMap<Addition, readonly string[]> {
  return new Map(
    sure.flatMap((outcome) => {
      const { wish, actions } = outcome;
      if (shared.includes(outcome)) return [];
      // Ours is nothing that anybody asks for, says the model: then its verb is enough.
      const denied = actions.length > 0 && actions.every((id) => drops.has(id));
      const fitting = added.filter(
        ({ action }) =>
          !isRead(action) &&
          !takesItsOwnWord(action, catalog) &&
          (denied ? isVerbOf(action, wish) : fits(action, wish)),
      );
      const [other] = fitting;
      if (other === undefined || fitting.length > 1) return [];
      const ours = Math.max(0, ...actions.map((id) => namedIn(wish, catalog.action(id))));
      const better = namedIn(wish, other.action) - ours;
      return denied || better > 0 || (better === 0 && ours > 0 && shared.length > 0)
        ? // By a reader who reads nothing else as we do ours is not replaced.
          [[other, denied || shared.length > 0 ? actions : []] as const]
        : [];
    }),
  );
}

/** What goes of the rules' picks, said outright: nothing that an exact form says, and of a wish never the last action. */
function droppable(
  rules: GroundedDraft,
  covered: readonly WishOutcome[],
  drops: ReadonlySet<string>,
): Set<string> {
  const exact = new Set(covered.flatMap(({ wish, actions }) => (wish.exact === undefined ? [] : actions)));
  const going = new Set(
    rules.picks.map(({ action }) => action.id).filter((id) => drops.has(id) && !exact.has(id)),
  );
  for (const { actions } of covered) {
    if (actions.some((id) => !going.has(id))) continue;
    for (const id of actions) going.delete(id);
  }
  return going;
}

/** Things are named, and no verb that is said of them is known: another language, say. */
export const isGuess = ({ exact, verb, carried }: Wish): boolean =>
  exact === undefined && (verb === undefined || carried);

const isRead = ({ level }: CatalogAction): boolean => level === 'List' || level === 'Read';

/** A read that shows no secret needs no more than that somebody looks; what may harm is asked for in so many words. */
function takesItsOwnWord(action: CatalogAction, catalog: Catalog): boolean {
  if (action.level === 'Permissions') return true;
  const traits = traitsOf(action, catalog);
  if (traits.returnsSecret === 'yes') return true;
  return !isRead(action) && HARMFUL.some((trait) => traits[trait] === 'yes');
}

const HARMFUL = [
  ...(['deletes', 'runsCode', 'opensToOthers', 'takesRole'] as const),
  ...(['startsWork', 'steersWork', 'stopsProtection'] as const),
];

function reasonToLeave(action: CatalogAction, catalog: Catalog): LeftOut['why'] {
  if (action.level === 'Permissions') return 'permissions';
  return traitsOf(action, catalog).deletes === 'yes' ? 'removes' : 'unsaid';
}

const plain = (text: string): string => stripHidden(text).replace(/\s+/g, ' ').toLowerCase();

const contentOf = (words: string): ReadonlySet<string> => readWords(plain(words)).content;

/** Of what is quoted, at least a half is nothing that the rules understand. */
function saysMore(words: string, explained: ReadonlySet<string>): boolean {
  const content = [...contentOf(words)];
  const more = content.filter((each) => !explained.has(each));
  return more.length > 0 && 2 * more.length >= content.length;
}

/** How surely a verb must stand for the first word of an action's name. */
const SURELY = 0.5;

/** The action is one that the wish can mean: its verb is the wish's, and the wish speaks of its object. */
function fits(action: CatalogAction, wish: Wish): boolean {
  if (wish.exact !== undefined) return false;
  const [, ...nouns] = identifierWords(action.name).map(stem);
  const about = saidOf(nouns, wish);
  return isVerbOf(action, wish)
    ? about > 0 || nouns.length === 0
    : wish.verb === undefined && about === nouns.length;
}

const isVerbOf = ({ name }: CatalogAction, { exact, verb }: Wish): boolean =>
  exact === undefined && (verb?.first.get(stem(identifierWords(name)[0] ?? '')) ?? 0) >= SURELY;

/** How many nouns of its name are what the wish is about, not where. */
const namedIn = ({ head }: Wish, action: CatalogAction | undefined): number =>
  action === undefined ? 0 : saidOf(identifierWords(action.name).slice(1).map(stem), { head, place: [] });

function saidOf(nouns: readonly string[], { head, place }: Pick<Wish, 'head' | 'place'>): number {
  const spoken = new Set([...head, ...place].map(stem));
  return nouns.filter((noun) => spoken.has(noun)).length;
}
