import { arnGlob } from './arn-pattern.ts';
import { globOf, globsOverlap, matchGlob, type Glob } from './glob.ts';
import { asWritten, hasTypeWildcard, readResource } from './resource-pattern.ts';
import { hasVariables, widenTemplate, type Template } from './variables.ts';

/**
 * Whether an action pattern (`s3:Get*`, `*`) matches an action (`s3:GetObject`). Case does not matter. Prefix and name
 * are matched apart, so that `*` in one never takes the colon.
 */
export function matchesAction(pattern: string, action: string): boolean {
  const compiled = actionPattern(pattern);
  return compiled !== undefined && matchesCompiledAction(compiled, action.toLowerCase());
}

/** `undefined` for the prefix: any service, and the name does not matter either (the pattern `*`). */
export interface ActionPattern {
  readonly prefix: Glob | undefined;
  readonly name: Glob;
}

/** `undefined` for what is neither `*` nor `prefix:name`: IAM refuses it ("Actions must be prefaced by a vendor"). */
export function actionPattern(pattern: string): ActionPattern | undefined {
  const lower = pattern.toLowerCase();
  if (/^\*+$/.test(lower)) return { prefix: undefined, name: globOf('*') };
  const colon = lower.indexOf(':');
  if (colon <= 0 || colon === lower.length - 1) return undefined;
  return { prefix: globOf(lower.slice(0, colon)), name: globOf(lower.slice(colon + 1)) };
}

/** @param action in lower case. */
export function matchesCompiledAction(pattern: ActionPattern, action: string): boolean {
  if (pattern.prefix === undefined) return true;
  const colon = action.indexOf(':');
  return (
    colon > 0 &&
    matchGlob(pattern.prefix, action.slice(0, colon)) &&
    matchGlob(pattern.name, action.slice(colon + 1))
  );
}

/**
 * Whether a Resource pattern without policy variables matches a resource: an ARN, or `*` for the actions that are
 * asked for no resource, which only the pattern `*` matches. Case matters. For how far `*` reaches see arn-pattern.ts.
 *
 * A pattern with a variable matches nothing here: what it matches depends on the request (evaluate.ts), and what it
 * might match is the question that `resourcesOverlap` answers.
 */
export function matchesResource(pattern: string, resource: string): boolean {
  const template = readResource(pattern);
  if (template === undefined || hasVariables(template)) return false;
  const glob = widenTemplate(template);
  return !hasTypeWildcard(glob) && matchGlob(arnGlob(glob, 'spanning'), resource);
}

/** Whether some action is matched by both patterns. Names that no service has count too. */
export function actionsOverlap(a: string, b: string): boolean {
  const [x, y] = [actionPattern(a), actionPattern(b)];
  if (x === undefined || y === undefined) return false;
  if (x.prefix === undefined || y.prefix === undefined) return true;
  return globsOverlap(x.prefix, y.prefix) && globsOverlap(x.name, y.name);
}

/**
 * Whether some resource might be matched by both patterns: yes when in doubt. A variable may stand for anything, and
 * a pattern that IAM would refuse overlaps with all.
 */
export function resourcesOverlap(a: string, b: string): boolean {
  const [xs, ys] = [readings(a), readings(b)];
  return xs.length === 0 || ys.length === 0 || xs.some((x) => ys.some((y) => globsOverlap(x, y)));
}

/** An incomplete ARN as AWS completes it, and as it stands. */
const readings = (pattern: string): readonly Glob[] =>
  [readResource(pattern), asWritten(pattern)].flatMap((template) =>
    template === undefined ? [] : [widest(template)],
  );

/** A variable may bring colons with it, so that nobody knows any more which field a wildcard stands in. */
const widest = (template: Template): Glob =>
  hasVariables(template) ? widenTemplate(template) : arnGlob(widenTemplate(template), 'spanning');
