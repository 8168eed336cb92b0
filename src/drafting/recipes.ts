import { RECIPES } from './data/recipes.ts';
import type { Recipe } from './data/recipes.ts';
import type { Reading } from './words.ts';
import { stem } from './words.ts';

interface Compiled {
  readonly recipe: Recipe;
  /** Groups of alternatives; each alternative is a sequence of stems. */
  readonly groups: readonly (readonly (readonly string[])[])[];
}

const compiled: ReadonlyMap<string, readonly Compiled[]> = compile();

function compile(): Map<string, Compiled[]> {
  const byService = new Map<string, Compiled[]>();
  for (const recipe of RECIPES) {
    const groups = recipe.when.map((group) =>
      group
        .split('|')
        .map((alternative) =>
          (alternative.match(/[a-z0-9_]+/gi) ?? []).map((word) => stem(word.toLowerCase())),
        ),
    );
    byService.set(recipe.service, [...(byService.get(recipe.service) ?? []), { recipe, groups }]);
  }
  return byService;
}

/** A recipe that applies, and why. */
export interface RecipeMatch {
  readonly recipe: Recipe;
  /** How many groups it has, and how many of the person's words they matched: the more, the more specific. */
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
  const found = (compiled.get(service) ?? [])
    .filter(({ recipe }) => recipe.actions.some((name) => actions.has(name)))
    .flatMap((each) => matchOf(each, reading) ?? [])
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

function matchOf({ recipe, groups }: Compiled, reading: Reading): RecipeMatch | undefined {
  const verbs = new Set<number>();
  let words = 0;
  for (const [position, alternatives] of groups.entries()) {
    let hit = 0;
    for (const alternative of alternatives) {
      for (const [index, clause] of reading.clauses.entries()) {
        if (!hasPhrase(clause.all, alternative)) continue;
        hit += alternative.length;
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
