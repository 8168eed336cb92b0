/** Where two texts differ, by whole lines. */
export interface TextDifference {
  /** 1-based, in both: everything before it is the same. */
  readonly line: number;
  readonly only: { readonly first: readonly string[]; readonly second: readonly string[] };
}

/** From the first line that differs to the last one; `undefined`: they are the same, byte for byte. */
export function textDifference(first: string, second: string): TextDifference | undefined {
  if (first === second) return undefined;
  const [a, b] = [first.split('\n'), second.split('\n')];
  const least = Math.min(a.length, b.length);
  let from = 0;
  while (from < least && a[from] === b[from]) from += 1;
  let same = 0;
  while (same < least - from && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  return {
    line: from + 1,
    only: { first: a.slice(from, a.length - same), second: b.slice(from, b.length - same) },
  };
}

/** Lines that one text has and the other has nowhere, empty ones left out: for texts of which only a part follows from something. */
export function linesOnlyIn(text: string, other: string): readonly string[] {
  const there = new Set(other.split(/\r?\n/).map((line) => line.trimEnd()));
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !there.has(line));
}
