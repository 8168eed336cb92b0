import { FEATURES } from './features.ts';
import type { Feature, Features } from './features.ts';

export type Weights = Readonly<Record<Feature, number>> & { readonly constant: number };

/** Logistic: how likely the task needs an action, from what is known of it. Between 0 and 1. */
export function probability(features: Features, weights: Weights): number {
  let sum = weights.constant;
  for (const feature of FEATURES) sum += weights[feature] * features[feature];
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Two kinds of requests have weights of their own: those that a recipe explains, and those that only words and habits speak
 * for. `alone` is before an action's company is known, with `companion`, `sibling` and `variant` still 0.
 */
export interface WeightSets {
  readonly explained: { readonly alone: Weights; readonly inCompany: Weights };
  readonly open: { readonly alone: Weights; readonly inCompany: Weights };
}

/**
 * How many of the most likely actions to take: as many as give the best F-measure that these probabilities promise. Where
 * the first are sure and the rest are not it is a few, where nothing stands out it is many.
 *
 * @param likely probabilities, highest first.
 * @param beta how many times more a missing action weighs than a superfluous one.
 */
export function cutOff(likely: readonly number[], beta: number): number {
  const all = likely.reduce((sum, p) => sum + p, 0);
  let found = 0;
  let best = 0;
  let size = 0;
  for (const [index, p] of likely.entries()) {
    found += p;
    const expected = ((1 + beta * beta) * found) / (index + 1 + beta * beta * all);
    if (expected <= best) continue;
    best = expected;
    size = index + 1;
  }
  return size;
}
