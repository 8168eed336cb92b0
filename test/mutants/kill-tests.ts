/** What must notice a mutant: the tests of the pure functions, and the specification. */
import '../approval/codeowners.test.ts';
import '../approval/protection.test.ts';
import '../approval/remarks.test.ts';
import '../approval/verify.test.ts';
import '../approval/verify-properties.test.ts';
import '../policy/stamp.test.ts';
import '../approval/edges.test.ts';
import '../approval/refusal-words.test.ts';
import { compare } from '../spec/compare.ts';
import { test, tests } from './jest-globals.ts';

for (const [part, seed] of [1, 1001, 2001].entries())
  test(`specification, part ${part}`, () => {
    const { differences } = compare(part === 0 ? 20 : 50, seed);
    if (differences.length > 0) throw new Error(differences[0]);
  });

export { tests };
