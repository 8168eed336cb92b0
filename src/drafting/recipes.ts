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

/** A recipe that applies, and the person's words (stems) that say so, group by group. */
export interface RecipeMatch {
  readonly recipe: Recipe;
  readonly groups: readonly ReadonlySet<string>[];
}

/** Every recipe of the service whose groups are all found in the reason. */
export function matchingRecipes(service: string, reading: Reading): readonly RecipeMatch[] {
  const found: RecipeMatch[] = [];
  for (const { recipe, groups } of compiled.get(service) ?? []) {
    const hits = groups.map((alternatives) => {
      const words = new Set<string>();
      for (const alternative of alternatives) {
        if (!reading.clauses.some(({ all }) => hasPhrase(all, alternative))) continue;
        for (const word of alternative) words.add(word);
      }
      return words;
    });
    if (hits.every(({ size }) => size > 0)) found.push({ recipe, groups: hits });
  }
  return found;
}

function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word));
}
