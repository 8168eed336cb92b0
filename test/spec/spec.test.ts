import { expect, test } from '@jest/globals';
import { ALL, compare } from './compare.ts';

test('product and specification judge alike; `npm run spec` compares thousands', () => {
  const { yes, differences } = compare(1_000, 20_261_129);
  expect(differences).toEqual([]);
  for (const kind of ALL) expect(yes[kind]).toBeGreaterThan(40);
});
