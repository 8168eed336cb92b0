import type { AccountName } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import type { CatalogAction } from '../catalog/catalog.ts';
import { containsResource } from '../evaluation/containment.ts';
import { exceptionEnds, type ExceptableRule, type GuardrailException } from './guardrail-settings.ts';

/** The exceptions of the configuration that hold for one account at one time. */
export interface Exceptions {
  /** Whether the configuration has none at all. */
  readonly none: boolean;
  /** The exception that lifts this rule for this action on this resource pattern, if there is one. */
  lifting(rule: ExceptableRule, action: CatalogAction, resource: string): GuardrailException | undefined;
  /** The same for all these resources; the first exception that was needed. */
  liftingAll(
    rule: ExceptableRule,
    action: CatalogAction,
    resources: readonly string[],
  ): GuardrailException | undefined;
  /**
   * A sentence, with a space before it, on the exception that somebody wrote for one of these actions and that does not
   * hold here; empty where there is none. Whoever wrote it would look for the mistake elsewhere.
   */
  besides(rule: ExceptableRule, actions: readonly CatalogAction[]): string;
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
    none: exceptions.length === 0,
    lifting,
    liftingAll(rule, action, resources) {
      if (holding.length === 0) return undefined;
      const found = resources.map((resource) => lifting(rule, action, resource));
      return found.length > 0 && found.every((each) => each !== undefined) ? found[0] : undefined;
    },
    besides(rule, actions) {
      const names = actions.map(({ id }) => id.toLowerCase());
      const written = exceptions.find(
        (each) => each.rule === rule && each.actions.some((id) => names.includes(id.toLowerCase())),
      );
      return written === undefined ? '' : ` An exception of ${written.owner} ${fault(written, at, account)}`;
    },
  };
}

function fault(
  exception: GuardrailException,
  at: Instant | undefined,
  account: AccountName | undefined,
): string {
  const { until, accounts, resources } = exception;
  const ends = exceptionEnds(exception);
  if (at !== undefined && ends !== undefined && at >= ends) return `ended on ${until}.`;
  if (accounts !== undefined && account === undefined)
    return `holds in ${accounts.join(', ')} only; which account this is for, only a request says.`;
  if (account !== undefined && accounts?.includes(account) === false)
    return `holds in ${accounts.join(', ')} only.`;
  return resources.includes('*')
    ? 'does not cover this: its * stands only for actions that support no other resource.'
    : 'does not cover this: each resource must lie within one that it names.';
}
