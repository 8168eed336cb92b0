import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';

/** Runs every point instead of a sample: minutes instead of seconds (`.ci/thorough`). */
export const THOROUGH = process.env['AWS_JIT_THOROUGH'] === '1';
/** The UTC date, so that each day's runs look at other points and all runs of a day at the same; or the seed of a run to repeat. */
const SEED = process.env['AWS_JIT_SEED'] ?? new Date().toISOString().slice(0, 10);

let isTold = false;

/**
 * Of points that a test steps through, where it could stop or be killed: all when the run is thorough, else `most`, one out of each
 * of so many equal stretches, so that the beginning, the middle and the end are always among them.
 * @param name of the test; two tests look at different points of the same list.
 */
export function sampledPoints<T>(name: string, points: readonly T[], most: number): readonly T[] {
  if (THOROUGH || points.length <= most) return points;
  if (!isTold) {
    isTold = true;
    // Not the console: Jest would add a stack to it.
    process.stderr.write(
      `Stops and kills are a sample: AWS_JIT_SEED=${SEED} repeats it, AWS_JIT_THOROUGH=1 takes all.\n`,
    );
  }
  return Array.from({ length: most }, (_, stretch) => {
    const start = Math.floor((stretch * points.length) / most);
    const end = Math.floor(((stretch + 1) * points.length) / most);
    return points.slice(start, end)[chance(`${name} ${stretch}`, end - start)];
  }).filter((point) => point !== undefined);
}

/** A number below `end`, the same for the same words and seed. */
export const chance = (words: string, end: number): number =>
  createHash('sha256').update(`${SEED} ${words}`).digest().readUInt32BE() % end;

/** Of the test that runs: the same whether its file runs alone or in a group, which puts the file's name before it. */
export const testName = (): string =>
  (expect.getState().currentTestName ?? '').replace(/^test\/\S+\.test\.ts /, '');
