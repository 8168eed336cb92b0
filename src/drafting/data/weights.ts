import type { Weights } from '../probability.ts';

/** Placeholder until fitted. */
const base: Weights = {
  constant: -5,
  verb: 0.5,
  nouns: 1,
  together: 2,
  best: 1,
  unsaid: -1,
  described: 1,
  common: 1.5,
  asked: 0.5,
  scoped: 1,
  implied: 0.3,
  unscoped: -0.5,
  few: 2,
  recipe: 4,
  outside: -2,
  companion: 0,
  sibling: 0,
  named: 4,
};
export const WEIGHTS: Readonly<Record<'alone' | 'inCompany', Weights>> = {
  alone: base,
  inCompany: { ...base, companion: 1.5, sibling: 1 },
};
