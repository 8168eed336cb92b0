import { AssertionError } from 'node:assert';
import { expect as jestExpect } from 'expect';
import fc from 'fast-check';

/** As much of Jest as the tests need that notice mutants, to run them thousands of times in one process. */
type Run = () => unknown;
export interface KillTest {
  readonly name: string;
  readonly run: () => Promise<void>;
}
/** A `describe`, or the file. */
interface Block {
  readonly name: string;
  readonly outer: Block | undefined;
  readonly before: Run[];
  readonly after: Run[];
}
export const tests: KillTest[] = [];
// The same random cases for every mutant.
fc.configureGlobal({ seed: 20_261_129 });

const block = (name: string, outer: Block | undefined): Block => ({ name, outer, before: [], after: [] });
let within = block('', undefined);
/** From the outermost inwards. */
const blocksOf = (inner: Block | undefined): readonly Block[] =>
  inner === undefined ? [] : [...blocksOf(inner.outer), inner];

export const expect = jestExpect;
/** A file's own hooks are for its own tests: what comes after it begins another. */
export const file = (): void => {
  within = block('', undefined);
};
export function describe(name: string, make: () => void): void {
  const outer = within;
  within = block(`${outer.name}${name} › `, outer);
  make();
  within = outer;
}
const skip = (): void => undefined;
/** Once for each test instead of once for all: no hook here is dear. */
export const beforeEach = (run: Run): void => void within.before.push(run);
export const afterEach = (run: Run): void => void within.after.unshift(run);
export const beforeAll = beforeEach;
export const afterAll = afterEach;
export const jest = { setTimeout: skip };

function add(name: string, run: Run): void {
  const blocks = blocksOf(within);
  tests.push({
    name: within.name + name,
    run: async () => {
      let started: Block[] = [];
      try {
        for (const each of blocks) {
          started = [each, ...started];
          for (const hook of each.before) await hook();
        }
        await run();
      } finally {
        for (const each of started) for (const hook of each.after) await hook();
      }
    },
  });
}
const each =
  (table: readonly unknown[]) =>
  (name: string, run: (...row: never[]) => unknown): void => {
    for (const [index, row] of table.entries())
      add(`${name} #${index}`, () =>
        (run as (...row: unknown[]) => unknown)(...(Array.isArray(row) ? (row as unknown[]) : [row])),
      );
  };
export const test = Object.assign(
  (name: string, run: Run): void => {
    add(name, run);
  },
  { each, skip: Object.assign(skip, { each: () => skip }) },
);
describe.skip = skip;
describe.each =
  (table: readonly unknown[]) =>
  (name: string, make: (...row: unknown[]) => void): void => {
    for (const row of table)
      describe(name, () => {
        make(...(Array.isArray(row) ? (row as unknown[]) : [row]));
      });
  };
export const it = test;

/** @throws once it takes so long: a mutant that keeps a test waiting is noticed. */
export async function inTime(run: () => Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new AssertionError({ message: `It took more than ${ms} ms.` }));
    }, ms);
  });
  try {
    await Promise.race([run(), late]);
  } finally {
    clearTimeout(timer);
  }
}
