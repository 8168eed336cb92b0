import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Files whose mutants must be noticed, and the tests that must notice them. */
export interface MutantSet {
  readonly files: readonly string[];
  /** Of this folder; bundled with the mutated files. */
  readonly tests: string;
  /** Tests that take longer are left out: a mutant that only they notice counts as a survivor. */
  readonly slowestMs: number;
  /** Its tests run the action: it is built beside them, of the mutated files. */
  readonly action?: true;
  /** A mutant that makes a loop endless is noticed too: all of its tests take less. */
  readonly endlessMs: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const allIn = (folder: string): readonly string[] =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

export const MUTANT_SETS: Readonly<Record<string, MutantSet>> = {
  approval: {
    files: [...allIn('src/approval'), 'src/policy/stamp.ts'],
    tests: 'kill-tests.ts',
    slowestMs: 1_500,
    endlessMs: 30_000,
  },
  /** Giving, taking back and removing, in either backend. */
  access: {
    files: ['iam/iam', 'identity-center/identity-center'].flatMap((name) =>
      ['grant', 'revoke', 'remove'].map((what) => `src/aws/${name}-${what}.ts`),
    ),
    tests: 'access-tests.ts',
    slowestMs: 20_000,
    endlessMs: 600_000,
  },
  /** The commands around that: what is due, what is told, what ends. */
  commands: {
    files: [...allIn('src/commands/grant'), ...allIn('src/commands/end')],
    tests: 'command-tests.ts',
    action: true,
    slowestMs: 20_000,
    endlessMs: 600_000,
  },
};
