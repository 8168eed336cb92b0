/**
 * The candidate that was most likely meant, for "did you mean": at most a third of the letters differ. `undefined` when
 * nothing is near enough to be worth suggesting.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  // A suggestion for a text longer than any key would be noise, and its distance costs time.
  if (written.length > 64) return undefined;
  const word = written.toLowerCase();
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate.toLowerCase());
    if (
      distance <= Math.max(1, Math.floor(candidate.length / 3)) &&
      distance < (best?.distance ?? Infinity)
    ) {
      best = { candidate, distance };
    }
  }
  return best?.candidate;
}

/** ` Did you mean prod?`, to follow a message; empty where nothing is near enough. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const candidate = nearest(written, candidates);
  return candidate === undefined ? '' : ` Did you mean ${candidate}?`;
}

/** Levenshtein's distance: letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
