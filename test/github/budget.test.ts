import { expect, test } from '@jest/globals';
import { KEPT_FOR_REVOKING, shortOfCalls } from '../../src/github/call-budget.ts';

const CASES: readonly (readonly [left: number | undefined, owed: number, goesOn: boolean])[] = [
  // A server without limits tells none.
  [undefined, 0, true],
  [undefined, 1_000, true],
  [1_000, 0, true],
  [KEPT_FOR_REVOKING, 0, true],
  [KEPT_FOR_REVOKING - 1, 0, false],
  [0, 0, false],
  // What was done is still to be told.
  [KEPT_FOR_REVOKING + 12, 12, true],
  [KEPT_FOR_REVOKING + 11, 12, false],
];

test.each(CASES)('%s calls left, %s of them owed: goes on: %s', (left, owed, goesOn) => {
  const short = shortOfCalls(left, owed);
  expect(short === undefined).toBe(goesOn);
  if (short !== undefined) expect(short).toContain(`${String(left)} more calls this hour`);
});
