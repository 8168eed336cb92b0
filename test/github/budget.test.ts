import { expect, test } from '@jest/globals';
import { KEPT_FOR_REVOKING, shortOfCalls } from '../../src/github/call-budget.ts';

type Of = readonly [rest: number | undefined, graphql: number | undefined];
const CASES: readonly (readonly [left: Of, owed: readonly [number, number], short: string | undefined])[] = [
  // A server without limits tells none.
  [[undefined, undefined], [0, 0], undefined],
  [[undefined, undefined], [1_000, 1_000], undefined],
  [[1_000, 1_000], [0, 0], undefined],
  [[KEPT_FOR_REVOKING, KEPT_FOR_REVOKING], [0, 0], undefined],
  [[KEPT_FOR_REVOKING - 1, 1_000], [0, 0], 'REST'],
  [[1_000, KEPT_FOR_REVOKING - 1], [0, 0], 'GraphQL'],
  [[undefined, KEPT_FOR_REVOKING - 1], [0, 0], 'GraphQL'],
  [[0, undefined], [0, 0], 'REST'],
  // What was done is still to be told, each from its own budget.
  [[KEPT_FOR_REVOKING + 12, KEPT_FOR_REVOKING + 3], [12, 3], undefined],
  [[KEPT_FOR_REVOKING + 11, 1_000], [12, 3], 'REST'],
  [[1_000, KEPT_FOR_REVOKING + 2], [12, 3], 'GraphQL'],
  [[KEPT_FOR_REVOKING + 12, KEPT_FOR_REVOKING + 12], [12, 12], undefined],
];

test.each(CASES)('%s calls left of REST and GraphQL, %s of them owed: short of %s', (left, owed, kind) => {
  const [rest, graphql] = left;
  const short = shortOfCalls({ rest, graphql }, { rest: owed[0], graphql: owed[1] });
  if (kind === undefined) expect(short).toBeUndefined();
  else {
    const calls = String(kind === 'REST' ? rest : graphql);
    expect(short).toContain(`${calls} more calls this hour (${kind})`);
  }
});
