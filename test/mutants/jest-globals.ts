import { expect as jestExpect } from 'expect';
import fc from 'fast-check';

/** As much of Jest as the tests of pure functions need, to run them thousands of times in one process. */
type Run = () => unknown;
export interface KillTest {
  readonly name: string;
  readonly run: Run;
}
export const tests: KillTest[] = [];
// The same random cases for every mutant.
fc.configureGlobal({ seed: 20_261_129 });

let within = '';
export const expect = jestExpect;
export function describe(name: string, make: () => void): void {
  const outer = within;
  within = `${outer}${name} › `;
  make();
  within = outer;
}
const each =
  (table: readonly unknown[]) =>
  (name: string, run: (...row: unknown[]) => unknown): void => {
    for (const [index, row] of table.entries())
      tests.push({
        name: `${within}${name} #${index}`,
        run: () => (Array.isArray(row) ? run(...(row as unknown[])) : run(row)),
      });
  };
export const test = Object.assign(
  (name: string, run: Run): void => {
    tests.push({ name: within + name, run });
  },
  { each },
);
describe.each =
  (table: readonly unknown[]) =>
  (name: string, make: (...row: unknown[]) => void): void => {
    for (const row of table)
      describe(name, () => {
        make(...(Array.isArray(row) ? (row as unknown[]) : [row]));
      });
  };
export const it = test;
