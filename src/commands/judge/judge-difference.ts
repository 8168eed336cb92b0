import type { Config } from '../../config/config.ts';
import { accountNamed } from '../../config/lookups.ts';
import type { Review } from '../../messages/reviewing/reviewers-view.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import { readPolicy } from '../../policy/document/read-policy.ts';
import { beyondHeld } from '../../policy/evaluation/covered-by-held.ts';
import type { Request } from '../../request/request.ts';
import type { Instant } from '../../terms/instant.ts';
import { findingsBeside, heldByRequest } from './held-by-principal.ts';
import { actionsIn } from './judge.ts';

/**
 * What the approvers of a difference are shown: of its own policy, and of what it makes together with what it adds to. It follows from files and
 * configuration alone, so that it can be made again and compared (invariant 3).
 * @param review of the difference's policy by itself.
 * @param base policy of what it adds to, and the approvals that this needed.
 */
export function reviewOfDifference(
  review: Review,
  base: { readonly policy: string; readonly required: number },
  request: Request,
  policy: string,
  config: Config,
  catalog: Catalog,
  now: Instant,
): Review {
  const found = findingsBeside(request, policy, config, catalog, now, heldByRequest(request, base.policy));
  const completes = found.some(({ severity }) => severity === 'approval');
  const together = found.map(({ message }) => `Together with what they have: ${message}`);
  const again = isBySets(config, request) ? givenAgain(policy, base.policy) : [];
  return {
    ...review,
    notes: [...new Set([...review.notes, ...together, ...again])],
    required: Math.max(review.required, base.required, completes ? config.guardrails.second_approval : 1),
  };
}

/** Whether access is a permission set: two of them never allow one call together, since a session has one. */
export const isBySets = (config: Config, { account }: Pick<Request, 'account'>): boolean =>
  accountNamed(config, account)?.backend === 'identity-center';

/** Of a set that has to allow a whole call by itself: what of it they have. */
function givenAgain(policy: string, base: string): readonly string[] {
  const read = readPolicy(policy);
  if (!read.ok) return [];
  const Statement = read.value.Statement.flatMap((each) => (each.Effect === 'Allow' ? [each] : []));
  const { document } = beyondHeld({ Version: '2012-10-17', Statement }, [base], 'action');
  const added = new Set(document?.Statement.flatMap(({ Action }) => Action).sort());
  const again = [...new Set(actionsIn(policy))].filter((action) => !added.has(action)).sort();
  return again.length === 0
    ? []
    : [
        `It is a permission set of its own, which has to allow the whole of a call, so it gives ${again.join(', ')} again, which they have. New is ${[...added].join(', ')}.`,
      ];
}
