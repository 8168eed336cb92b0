/**
 * Says whether a measurement meets its target. On a machine that others use too, a miss by little says little, so that
 * only `--strict` makes it the exit code.
 *
 * @param measured and `limit` in milliseconds.
 */
export function verdict(what: string, measured: number, limit: number): void {
  const met = measured <= limit;
  const ratio = (measured / limit).toFixed(2);
  console.log(
    `${met ? 'met   ' : 'MISSED'} ${what}: ${measured.toFixed(0)} ms of ${limit.toFixed(0)} ms (${ratio})`,
  );
  if (!met && process.argv.includes('--strict')) process.exitCode = 1;
}

/** The middle one; 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
