import { compilePolicy, type CompiledPolicy } from '../../../src/policy/evaluation/compile.ts';
import { evaluate } from '../../../src/policy/evaluation/evaluate.ts';
import type { Evaluate } from './evaluator.ts';

/** The product's own evaluator, over documents as text. */
export const evaluateDocuments: Evaluate = (documents, { action, resource, at, context }) =>
  evaluate(documents.map(compiled), { action, resource, at, context }).decision;

/** Documents are asked about many times, and few differ; the oldest go when there are very many. */
const cache = new Map<string, CompiledPolicy>();
const MOST = 5000;

function compiled(document: string): CompiledPolicy {
  const known = cache.get(document);
  if (known) return known;
  const policy = compilePolicy(JSON.parse(document));
  // The stand-in's own grammar let it in, so this is a defect; guessing a decision would hide it.
  if (!policy.ok)
    throw new TypeError(`No policy document: ${policy.problems.map(({ message }) => message).join(' ')}`);
  const [oldest] = cache.keys();
  if (cache.size >= MOST && oldest !== undefined) cache.delete(oldest);
  cache.set(document, policy.value);
  return policy.value;
}
