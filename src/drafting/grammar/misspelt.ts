import type { CatalogAction } from '../../policy/catalog/catalog.ts';

/** Whether one word becomes the other by at most `most` insertions, deletions, replacements or swaps of neighbours. */
export function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}

/** The one action of a service that a name was meant to be: another number, or one letter away (two in a long name). Never where two could be meant. */
export function misspelt(
  name: string,
  actions: readonly CatalogAction[],
): { actions: readonly string[] } | undefined {
  const lower = name.toLowerCase();
  const one = (found: readonly CatalogAction[]) =>
    found.length === 1 ? { actions: found.map(({ id }) => id) } : undefined;
  const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
  const number = one(actions.filter((each) => singular(each.name.toLowerCase()) === singular(lower)));
  if (number || lower.length < 6) return number;
  return one(actions.filter((each) => within(lower, each.name.toLowerCase(), lower.length > 12 ? 2 : 1)));
}
