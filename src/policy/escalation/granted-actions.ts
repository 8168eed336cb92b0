import type { Catalog, CatalogAction } from '../catalog/catalog.ts';
import { containsAction, containsResource } from '../evaluation/containment.ts';
import { actionMatcher } from '../document/action-matcher.ts';
import { actionPattern, matchesAction, matchesCompiledAction } from '../document/match.ts';
import { completeArn } from '../document/arn-pattern.ts';
import { memo, memoEach, memoOf } from '../../terms/memo.ts';
import { arnParts } from '../catalog/resource-type.ts';
import { ESCALATION_SETS } from './escalation-sets.ts';
import { choosesWhatRuns, mayTakeRole } from './dangerous-traits.ts';

/** What escalation needs to know of a statement, whichever document it stands in. */
export interface EscalationStatement {
  readonly path: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly { readonly text: string }[];
  readonly notActions?: readonly { readonly text: string }[];
  readonly resources: readonly { readonly text: string }[];
  readonly notResources?: readonly { readonly text: string }[];
  readonly conditions: readonly {
    readonly operator: string;
    readonly key: string;
    readonly values: readonly string[];
  }[];
}

/** That an action is granted on the resources of one pattern. Conditions are not counted as narrowing it. */
export interface Scope {
  readonly action: string;
  /** A Resource pattern; `*` also for NotResource. */
  readonly resource: string;
  /** JSON path of the statement in its document. */
  readonly path: string;
  /** Index of the statement in its document. */
  readonly statement: number;
  /** The services that `StringEquals` on iam:PassedToService leaves; none where nothing limits them. */
  readonly passedTo: readonly string[];
}

/**
 * Granted actions that can take part in an escalation, in lower case, with every scope: those that some set names, and those
 * whose traits say that they take a role or choose what runs. `*` stands for actions of services that a pattern leaves open.
 */
export type Granted = ReadonlyMap<string, readonly Scope[]>;

/** The key of `Granted` for a pattern that names no single service. */
export const ANY_ACTION = '*';

/** Each action that some set names; a set's wildcard action stands for itself. */
const NAMED = [...new Set(ESCALATION_SETS.flatMap((set) => set.actions))].map((id) => ({
  id,
  lower: id.toLowerCase(),
  wildcard: /[*?]/.test(id),
}));
const BY_NAME = new Map(NAMED.map((each) => [each.lower, each]));

/** What the Allows grant of the actions that can escalate. An unreadable pattern grants nothing: IAM refuses it. */
export function grantedBy(statements: readonly EscalationStatement[], catalog: Catalog): Granted {
  const granted = new Map<string, Scope[]>();
  statements.forEach((statement, index) => {
    if (statement.effect !== 'Allow') return;
    const actions = matched(statement, catalog);
    if (actions.size === 0) return;
    const resources = statement.notResources === undefined ? statement.resources : [{ text: '*' }];
    const passedTo = servicesPassedTo(statement);
    const named = resources.map(({ text }) => ({ resource: text, service: plainService(text) }));
    for (const action of actions) {
      const scopes = granted.get(action) ?? [];
      const services = servicesFor(action, catalog);
      for (const { resource, service } of named) {
        if (services === 'any' || service === undefined || services.has(service)) {
          scopes.push({ action, resource, path: statement.path, statement: index, passedTo });
        }
      }
      if (scopes.length > 0) granted.set(action, scopes);
    }
  });
  return granted;
}

/** Only the operator that a call without the key does not meet. */
const servicesPassedTo = ({ conditions }: EscalationStatement): readonly string[] =>
  conditions
    .filter(({ operator, key }) => operator === 'StringEquals' && key.toLowerCase() === 'iam:passedtoservice')
    .flatMap(({ values }) => values);

function matched(statement: EscalationStatement, catalog: Catalog): ReadonlySet<string> {
  const found = new Set<string>();
  const escalating = escalatingIn(catalog);
  for (const { text } of statement.actions) for (const action of escalating(text)) found.add(action);
  const but = statement.notActions;
  if (but) {
    found.add(ANY_ACTION);
    for (const { lower, wildcard } of NAMED) {
      if (!wildcard && !but.some(({ text }) => matchesAction(text, lower))) found.add(lower);
    }
  }
  return found;
}

/** Patterns are written by people: all of AWS's managed policies have thirteen thousand. */
const REMEMBERED = 20_000;
const WILD = /[*?]/;

/** Catalog → pattern → the actions in it that can take part in an escalation. */
const escalatingIn = memoOf((catalog: Catalog) =>
  memo(REMEMBERED, (text: string): readonly string[] => {
    if (WILD.test(text)) return [...dangerousBy(text, catalog), ...namedBy(text)];
    const action = catalog.action(text);
    const named = BY_NAME.get(text.toLowerCase());
    return [
      ...(action && isDangerous(action, catalog) ? [action.id.toLowerCase()] : []),
      ...(named ? [named.lower] : []),
    ];
  }),
);

/** The actions of a pattern that some set names. */
function namedBy(text: string): readonly string[] {
  const pattern = actionPattern(text);
  if (!pattern) return [];
  return NAMED.filter(({ id, lower, wildcard }) =>
    wildcard ? containsAction(text, id) : matchesCompiledAction(pattern, lower),
  ).map(({ lower }) => lower);
}

/** By its traits, an action can take part in an escalation. */
const isDangerous = (action: CatalogAction, catalog: Catalog): boolean =>
  mayTakeRole(action, catalog) || choosesWhatRuns(action, catalog);

/** The dangerous actions that a pattern stands for; all services are not gone through for `*`. */
function dangerousBy(text: string, catalog: Catalog): readonly string[] {
  const pattern = actionPattern(text);
  const matches = actionMatcher(text);
  if (!pattern || !matches) return [];
  const service = text.slice(0, text.indexOf(':'));
  if (pattern.prefix === undefined || WILD.test(service)) return [ANY_ACTION];
  return (catalog.actionsOf(service) ?? []).flatMap((action) => {
    const lower = action.id.toLowerCase();
    return matches(lower) && isDangerous(action, catalog) ? [lower] : [];
  });
}

/**
 * The services on whose things the action can be used. Only a pattern of plainly another service is left out: the
 * S3 objects in a statement say nothing about ssm:StartSession beside them. In doubt it is any.
 */
function servicesFor(id: string, catalog: Catalog): ReadonlySet<string> | 'any' {
  const action = catalog.action(id);
  return action ? servicesOf(catalog)(action) : 'any';
}

/** The service that a pattern plainly names, if it does. */
function plainService(resource: string): string | undefined {
  // An ARN that AWS completes with wildcards says no more than its fields.
  const parts = arnParts(completeArn(resource));
  // A `*` that ends the partition's field reaches beyond it, so that nothing behind it is plain.
  const plain = parts && /^[a-z-]+$/.test(parts.partition) && /^[a-z0-9-]+$/.test(parts.service);
  return plain ? parts.service : undefined;
}

/** The action's own service, and those whose things it works on; any, where a format leaves it open (AWS Backup's recovery points). */
const servicesOf = memoOf((catalog: Catalog) =>
  memoEach((action: CatalogAction): ReadonlySet<string> | 'any' => {
    const arns = action.resourceTypes.flatMap(
      ({ name }) => catalog.resourceType(action.service, name)?.arns ?? [],
    );
    const services = arns.map((arn) => arnParts(arn)?.service ?? '');
    return services.some((each) => !/^[a-z0-9-]+$/.test(each))
      ? 'any'
      : new Set([action.service, ...services]);
  }),
);

/**
 * What is left after the Denies of the document. A Deny counts only where it certainly holds: without a condition, and
 * covering the whole pattern that is allowed.
 */
export function lessDenied(granted: Granted, statements: readonly EscalationStatement[]): Granted {
  const denies = statements.filter(
    (each) =>
      each.effect === 'Deny' && each.conditions.length === 0 && !each.notActions && !each.notResources,
  );
  if (denies.length === 0) return granted;
  const left = new Map<string, Scope[]>();
  for (const [action, scopes] of granted) {
    const remaining = scopes.filter(
      ({ resource }) =>
        action === ANY_ACTION ||
        !denies.some(
          (deny) =>
            deny.actions.some(({ text }) => containsAction(text, action)) &&
            deny.resources.some(({ text }) => containsResource(text, resource)),
        ),
    );
    if (remaining.length > 0) left.set(action, remaining);
  }
  return left;
}
