import { RECIPES } from './data/recipe-table.ts';
import type { Recipe } from './data/recipe-table.ts';
import type { Reading } from './word-stems.ts';
import { stem } from './word-stems.ts';

interface Compiled {
  readonly recipe: Recipe;
  /** Groups of alternatives; each alternative is a sequence of stems. */
  readonly groups: readonly (readonly (readonly string[])[])[];
}

const compiled = new Map<string, readonly Compiled[]>();

/** Compiled once a service, and when it is first asked for: a request names a few of fifty. */
function recipesOf(service: string): readonly Compiled[] {
  const known = compiled.get(service);
  if (known !== undefined) return known;
  const own = RECIPES.filter((recipe) => recipe.service === service).map((recipe) => ({
    recipe,
    groups: recipe.when.map((group) => group.split('|').map(stemsOf)),
  }));
  // Whatever somebody calls a service is not remembered, so that a long run does not grow.
  if (own.length > 0) compiled.set(service, own);
  return own;
}

const stemsOf = (phrase: string): readonly string[] =>
  (phrase.match(/[a-z0-9_]+/gi) ?? []).map((word) => stem(word.toLowerCase()));

/** How much a trigger tells, by whether it names the job (a recipe's first group) or what the job is done to. */
type Telling = (phrase: readonly string[], position: number) => number;

/**
 * A trigger that only one recipe of the service has tells that it is this job; "look" or "change" tell little. Verbs and
 * things are counted apart: an "upload" is a job for one recipe, and a file to another.
 */
function tellingIn(recipes: readonly Compiled[]): Telling {
  const key = (phrase: readonly string[], position: number): string =>
    `${position === 0 ? 'verb' : 'thing'} ${phrase.join(' ')}`;
  const counts = new Map<string, number>();
  for (const { groups } of recipes) {
    const own = new Set(groups.flatMap((group, position) => group.map((phrase) => key(phrase, position))));
    for (const each of own) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return (phrase, position) =>
    phrase.length * Math.log(1 + recipes.length / (counts.get(key(phrase, position)) ?? 1));
}

/** A recipe that applies, and why. */
export interface RecipeMatch {
  readonly recipe: Recipe;
  /** How many groups it has, and how much the words that matched them tell: the more, the more specific. */
  readonly groups: number;
  readonly words: number;
  /** Indexes of the clauses in which its first group, the verb, was found. */
  readonly clauses: ReadonlySet<number>;
}

/**
 * The recipes of the service whose groups are all found in the reason, the first one, the verb, in a main clause. A clause
 * is explained by its most specific recipe: "set the retention of the debug log group" is not also a wish to debug.
 */
export function matchingRecipes(
  service: string,
  reading: Reading,
  actions: ReadonlySet<string>,
): readonly RecipeMatch[] {
  const own = recipesOf(service);
  const telling = tellingIn(own);
  const found = own
    .filter(({ recipe }) => recipe.actions.some((name) => actions.has(name)))
    .flatMap((each) => matchOf(each, reading, telling) ?? [])
    .sort((a, b) => b.words - a.words || b.groups - a.groups);
  const explained = new Map<number, RecipeMatch>();
  return found.filter((match) => {
    const fresh = [...match.clauses].some((index) => {
      const better = explained.get(index);
      return better === undefined || (better.groups === match.groups && better.words === match.words);
    });
    if (fresh) for (const index of match.clauses) if (!explained.has(index)) explained.set(index, match);
    return fresh;
  });
}

function matchOf({ recipe, groups }: Compiled, reading: Reading, telling: Telling): RecipeMatch | undefined {
  const verbs = new Set<number>();
  let words = 0;
  for (const [position, alternatives] of groups.entries()) {
    let hit = 0;
    for (const alternative of alternatives) {
      for (const [index, clause] of reading.clauses.entries()) {
        if (!hasPhrase(clause.all, alternative)) continue;
        hit += telling(alternative, position);
        if (position === 0 && clause.main) verbs.add(index);
      }
    }
    if (hit === 0) return undefined;
    words += hit;
  }
  return verbs.size > 0 ? { recipe, groups: groups.length, words, clauses: verbs } : undefined;
}

function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word));
}
