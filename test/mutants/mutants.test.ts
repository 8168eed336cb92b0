import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
interface Figures {
  readonly mutants: { readonly run: number; readonly noticed: readonly string[] };
}
/** Each of these was made by hand once, and survived every test and property. */
const MADE_BY_HAND = [
  'countApprovals: if !pull.reviews.known → never',
  'dismissalOf: pull.dismissals.value.findLast() → .find()',
];

let figures: Figures['mutants'];
beforeAll(() => {
  // Both at once: what must notice them runs before, to know what reaches which.
  const { stdout, stderr } = spawnSync(
    'npx',
    ['tsx', 'test/mutants/run-mutants.ts', ...MADE_BY_HAND.flatMap((key) => ['--only', key])],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const [last = ''] = stdout.trim().split('\n').slice(-1);
  if (!last.startsWith('{')) throw new Error(stdout + stderr);
  figures = (JSON.parse(last) as Figures).mutants;
}, 180_000);

test.each(MADE_BY_HAND)('%s: is noticed', (key) => {
  expect(figures.run).toBe(MADE_BY_HAND.length);
  expect(figures.noticed.filter((each) => each.includes(key))).toHaveLength(1);
});
