import type { AccountName } from '../../brand.ts';
import type { Instant } from '../../lifecycle/instant.ts';
import type { CatalogAction } from '../catalog/catalog.ts';
import { containsResource } from '../containment.ts';
import { exceptionEnds, type ExceptableRule, type GuardrailException } from './settings.ts';

/** The exceptions of the configuration that hold for one account at one time. */
export interface Exceptions {
  /** The exception that lifts this rule for this action on this resource pattern, if there is one. */
  lifting(rule: ExceptableRule, action: CatalogAction, resource: string): GuardrailException | undefined;
  /** The same for all these resources; the first exception that was needed. */
  liftingAll(
    rule: ExceptableRule,
    action: CatalogAction,
    resources: readonly string[],
  ): GuardrailException | undefined;
}

/**
 * @param at without a time no exception holds: one that may be over is none.
 * @param account an exception limited to accounts holds only where the account is known.
 */
export function exceptionsAt(
  exceptions: readonly GuardrailException[],
  at: Instant | undefined,
  account: AccountName | undefined,
): Exceptions {
  const holding = exceptions.filter((each) => {
    const ends = exceptionEnds(each);
    const here = each.accounts === undefined || (account !== undefined && each.accounts.includes(account));
    return here && at !== undefined && ends !== undefined && at < ends;
  });
  const lifting: Exceptions['lifting'] = (rule, action, resource) =>
    holding.find(
      (each) =>
        each.rule === rule &&
        each.actions.some((id) => id.toLowerCase() === action.id.toLowerCase()) &&
        each.resources.some((named) =>
          // `*` was written for actions that support nothing else, not as a way to say "anything".
          named === '*'
            ? resource === '*' && action.resourceTypes.length === 0
            : containsResource(named, resource),
        ),
    );
  return {
    lifting,
    liftingAll(rule, action, resources) {
      if (holding.length === 0) return undefined;
      const found = resources.map((resource) => lifting(rule, action, resource));
      return found.length > 0 && found.every((each) => each !== undefined) ? found[0] : undefined;
    },
  };
}
