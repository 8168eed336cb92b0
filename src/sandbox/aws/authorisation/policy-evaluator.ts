import { notImplemented } from '../query/error.ts';
import type { Evaluate } from './evaluator.ts';

/** Accounts that enforce, trust policies and `can` need an evaluator; without one nothing is let through. */
export const evaluateDocuments: Evaluate = () => {
  throw notImplemented('This sandbox was started without a policy evaluator');
};
