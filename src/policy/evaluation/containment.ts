import { arnGlob, isEverything, readsAlike } from '../document/arn-pattern.ts';
import { globContains, type Glob } from '../document/glob.ts';
import { actionPattern } from '../document/match.ts';
import { hasTypeWildcard, readResource } from '../document/resource-pattern.ts';
import { hasVariables, widenTemplate } from '../document/variables.ts';

/**
 * Whether every action that `inner` matches is matched by `outer`. Sound: when in doubt, not contained. A pattern that
 * IAM refuses is contained in nothing and contains nothing.
 */
export function containsAction(outer: string, inner: string): boolean {
  const [out, into] = [actionPattern(outer), actionPattern(inner)];
  if (out === undefined || into === undefined) return false;
  if (out.prefix === undefined) return true;
  if (into.prefix === undefined) return isEverything(out.prefix) && isEverything(out.name);
  return globContains(out.prefix, into.prefix) && globContains(out.name, into.name);
}

/**
 * Whether every resource that `inner` matches is matched by `outer`. Sound: when in doubt, not contained.
 *
 * - What AWS documents about wildcards before the fifth colon has changed (arn-pattern.ts). Containment must hold in
 *   both readings, so it holds in whichever AWS applies.
 * - A pattern with a policy variable is contained only in itself, letter for letter, and in `*`: one request gives
 *   both the same value, and nothing else is known about it.
 */
export function containsResource(outer: string, inner: string): boolean {
  const [out, into] = [fixedGlob(outer), fixedGlob(inner)];
  if (out !== undefined && isEverything(out)) return readResource(inner) !== undefined;
  if (outer === inner) return readResource(inner) !== undefined;
  // What AWS may refuse holds nothing for sure.
  if (out === undefined || into === undefined || hasTypeWildcard(out)) return false;
  // Only `*` contains `*`, whose other meaning is "no resource".
  if (isEverything(into)) return false;
  // Most patterns have wildcards in the resource part only, where both readings are one.
  if (readsAlike(out) && readsAlike(into)) return globContains(out, into);
  return (
    globContains(arnGlob(out, 'spanning'), arnGlob(into, 'spanning')) &&
    globContains(arnGlob(out, 'fields'), arnGlob(into, 'fields'))
  );
}

/** The tokens of a pattern that is the same in every request; `undefined` where it has variables or cannot be read. */
function fixedGlob(pattern: string): Glob | undefined {
  const template = readResource(pattern);
  return template === undefined || hasVariables(template) ? undefined : widenTemplate(template);
}
