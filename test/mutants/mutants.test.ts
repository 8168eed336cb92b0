import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
interface Figures {
  readonly mutants: { readonly run: number; readonly killed: number };
}
function mutants(...options: readonly string[]): Figures['mutants'] {
  const { stdout, stderr } = spawnSync('npx', ['tsx', 'test/mutants/run-mutants.ts', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [last = ''] = stdout.trim().split('\n').slice(-1);
  if (!last.startsWith('{')) throw new Error(stdout + stderr);
  return (JSON.parse(last) as Figures).mutants;
}

/** Each of these was made by hand once, and survived every test and property. */
test.each([
  'countApprovals: if !pull.reviews.known → never',
  'dismissalOf: pull.dismissals.value.findLast() → .find()',
])(
  '%s: is noticed',
  (only) => {
    expect(mutants('--only', only)).toMatchObject({ run: 1, killed: 1 });
  },
  180_000,
);
