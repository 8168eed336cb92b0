import type { Problem } from '../../terms/checked.ts';
import { arnGlob } from '../document/arn-pattern.ts';
import { matchGlob, type Glob } from '../document/glob.ts';
import { actionMatcher } from '../document/action-matcher.ts';
import {
  asWritten,
  hasTypeWildcard,
  isComplete,
  isPlainPattern,
  readResource,
} from '../document/resource-pattern.ts';
import { hasVariables, resolveTemplate, widenTemplate, type Template } from '../document/variables.ts';
import { compileCondition, readOperator } from './condition/condition.ts';
import type { Context } from './condition/request-context.ts';
import { allOf, anyOf, not, type Verdict } from './condition/three-valued.ts';
import { isObject, own, problemAt, shown, textsOf, valuesOf, type Path } from './policy-json.ts';

type Judge = (action: string, resource: string, context: Context) => Verdict;

/**
 * `identity`: no Principal, a Resource in every statement. `trust`: a role's trust policy, where the role itself is the
 * resource; whether the Principal is the caller is the caller's business (`EvaluationRequest.isPrincipal`).
 */
export type PolicyKind = 'identity' | 'trust';

export interface PolicyLanguage {
  /** Whether the document's version knows policy variables. */
  readonly variables: boolean;
  readonly kind: PolicyKind;
}

/** What one element of a statement asks of a request, and for what in it IAM would refuse the document. */
export interface Part {
  readonly judge: Judge;
  readonly problems: readonly Problem[];
}

const ELEMENTS: ReadonlySet<string> = new Set([
  'Sid',
  'Effect',
  'Principal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]);

/** A variable counts as a wildcard: it may stand for anything. */
const WILDCARD = /[*?$]/;

const undecided = (): undefined => undefined;
const always = (): true => true;

/** What stands in a statement and should not. */
export function elementsPart(statement: object, path: Path, { kind }: PolicyLanguage): Part {
  const problems: Problem[] = [];
  for (const key of Object.keys(statement)) {
    if (!ELEMENTS.has(key)) problems.push(problemAt([...path, key], `IAM knows no element ${key}.`));
  }
  const hasPrincipal = own(statement, 'Principal') !== undefined;
  if (kind === 'identity' && hasPrincipal) {
    problems.push(
      problemAt(
        [...path, 'Principal'],
        'An identity policy has no Principal: it applies to whom it is attached to.',
      ),
    );
  }
  if (kind === 'trust' && !hasPrincipal) {
    problems.push(problemAt(path, 'A statement of a trust policy names its Principal.'));
  }
  return { judge: problems.length === 0 ? always : undecided, problems };
}

/**
 * Whether there is nothing wrong with a statement of an identity policy beside its Effect and its conditions: nearly every one that is checked. What the
 * parts below say, without making of it what answers requests.
 */
export function isPlainlySound(statement: object, { kind }: PolicyLanguage): boolean {
  if (kind !== 'identity') return false;
  for (const key of Object.keys(statement)) if (!PLAIN_ELEMENTS.has(key)) return false;
  return (
    allTexts(own(statement, 'Action'), (text) => actionMatcher(text) !== undefined) &&
    allTexts(own(statement, 'Resource'), (text) => isOneName(text) || isPlainPattern(text))
  );
}

const PLAIN_ELEMENTS: ReadonlySet<string> = new Set(['Sid', 'Effect', 'Action', 'Resource', 'Condition']);

function allTexts(value: unknown, holds: (text: string) => boolean): boolean {
  if (typeof value === 'string') return holds(value);
  if (!Array.isArray(value)) return false;
  for (const text of value as readonly unknown[]) if (typeof text !== 'string' || !holds(text)) return false;
  return value.length > 0;
}

/** Most values name one resource, letter for letter. */
const isOneName = (value: string): boolean =>
  value.startsWith('arn:') && !WILDCARD.test(value) && isComplete(value);

export function actionsPart(statement: object, path: Path): Part {
  const problems: Problem[] = [];
  const found = oneOf(statement, path, 'Action', 'NotAction', problems);
  if (found === undefined) return { judge: undecided, problems };
  const matchers = found.values.map((value, at): ((action: string) => Verdict) => {
    const matcher = actionMatcher(value);
    if (matcher !== undefined) return matcher;
    const message = `${JSON.stringify(value)} is no action. Write service:Action, or *.`;
    problems.push(problemAt(found.pathOf(at), message, 'action-syntax'));
    return undecided;
  });
  const matches = (action: string): Verdict => anyOf(matchers, (matcher) => matcher(action));
  return { judge: found.negated ? (action) => not(matches(action)) : matches, problems };
}

export function resourcesPart(statement: object, path: Path, { kind, variables }: PolicyLanguage): Part {
  if (kind === 'trust') return { judge: always, problems: [] };
  const problems: Problem[] = [];
  const found = oneOf(statement, path, 'Resource', 'NotResource', problems);
  if (found === undefined) return { judge: undecided, problems };
  const matchers = found.values.map((value, at) =>
    resourceMatcher(value, found.pathOf(at), variables, problems),
  );
  const matches: Judge = (_action, resource, context) =>
    anyOf(matchers, (matcher) => matcher(resource, context));
  return { judge: found.negated ? (...request) => not(matches(...request)) : matches, problems };
}

function resourceMatcher(
  value: string,
  path: Path,
  variables: boolean,
  problems: Problem[],
): (resource: string, context: Context) => Verdict {
  if (isOneName(value)) {
    return (resource) => resource === value;
  }
  // A check asks only for what is wrong, of thousands of policies: what a text matches is worked out when a request asks.
  if (isPlainPattern(value)) {
    // A name's beginning, or everything: behind the fifth colon a star takes whatever follows.
    if (value.search(WILDCARD) === value.length - 1 && value.endsWith('*')) {
      const begins = value.slice(0, -1);
      return (resource) => resource.startsWith(begins);
    }
    let matches: ReturnType<typeof matching> | undefined;
    return (resource, context) =>
      (matches ??= matching(readResource(value, variables) ?? []))(resource, context);
  }
  const template = readResource(value, variables);
  if (template === undefined) {
    const message = `${JSON.stringify(value)} is no resource. Write an ARN, or *; a variable stands behind the fifth colon and is closed.`;
    problems.push(problemAt(path, message, value.includes('${') ? 'variable' : 'arn-syntax'));
    return undecided;
  }
  const matches = matching(template);
  if (hasTypeWildcard(widenTemplate(template))) {
    const message = `${JSON.stringify(value)} has a wildcard in the word for the type of the resource, where AWS takes none.`;
    problems.push(problemAt(path, message, 'arn-syntax'));
    // What it would match if AWS took it is not decided; the rest it matches in no reading.
    return (resource, context) => (matches(resource, context) ? undefined : false);
  }
  if (isComplete(value)) return matches;
  const written = asWritten(value, variables);
  if (written === undefined) return matches;
  const asItStands = matching(written);
  return (resource, context) =>
    matches(resource, context) || (asItStands(resource, context) ? undefined : false);
}

function matching(template: Template): (resource: string, context: Context) => boolean {
  if (!hasVariables(template)) {
    let glob: Glob | undefined;
    return (resource) => matchGlob((glob ??= arnGlob(widenTemplate(template), 'spanning')), resource);
  }
  return (resource, context) => {
    const glob = resolveTemplate(template, (key) => context.valueOf(key));
    // "The resource that includes a policy variable with no value will not match any resource", in NotResource too.
    return glob !== undefined && matchGlob(arnGlob(glob, 'spanning'), resource);
  };
}

interface Element {
  readonly values: readonly string[];
  readonly pathOf: (at: number) => Path;
  /** Whether it is the Not… of the two. */
  readonly negated: boolean;
}

/** The one of two elements that is there, as a list of texts. */
function oneOf(
  statement: object,
  path: Path,
  plain: string,
  negated: string,
  problems: Problem[],
): Element | undefined {
  const [yes, no] = [own(statement, plain), own(statement, negated)];
  if ((yes === undefined) === (no === undefined)) {
    problems.push(problemAt(path, `A statement has either ${plain} or ${negated}.`));
    return undefined;
  }
  const name = yes === undefined ? negated : plain;
  const values = textsOf(yes ?? no);
  if (values === undefined || values.length === 0) {
    const message = `${name} is a text, or a list of texts that is not empty.`;
    problems.push(problemAt([...path, name], message));
    return undefined;
  }
  const listed = Array.isArray(yes ?? no);
  const pathOf = (at: number): Path => (listed ? [...path, name, at] : [...path, name]);
  return { values, pathOf, negated: yes === undefined };
}

export function conditionsPart(statement: object, path: Path, { variables }: PolicyLanguage): Part {
  const block = own(statement, 'Condition');
  const at = [...path, 'Condition'];
  if (block === undefined) return { judge: always, problems: [] };
  if (!isObject(block)) {
    const message = 'Condition is an object: operator, key, values.';
    return { judge: undecided, problems: [problemAt(at, message, 'condition-shape')] };
  }
  const problems: Problem[] = [];
  const conditions = Object.entries(block).flatMap(([name, keys]): ((context: Context) => Verdict)[] => {
    const operator = readOperator(name);
    if (operator === undefined || !isObject(keys)) {
      const what =
        operator === undefined ? 'IAM knows no such condition operator.' : 'An operator has keys below it.';
      const code = operator === undefined ? 'condition-operator' : 'condition-shape';
      problems.push(problemAt([...at, name], what, code));
      return [undecided];
    }
    const seen = new Set<string>();
    return Object.entries(keys).map(([key, given]) => {
      const lower = key.toLowerCase();
      if (seen.has(lower)) {
        const message = `${name} has the key ${key} twice, in different case. Keep one.`;
        problems.push(problemAt([...at, name, key], message, 'condition-key'));
        return undecided;
      }
      seen.add(lower);
      const values = valuesOf(given);
      const condition = values && compileCondition(operator, key, values, variables);
      if (condition !== undefined) return condition;
      const message = `${name} cannot be compared with ${shown(given)}.`;
      problems.push(problemAt([...at, name, key], message, 'condition-value'));
      return undecided;
    });
  });
  return { judge: (_action, _resource, context) => allOf(conditions, (one) => one(context)), problems };
}
