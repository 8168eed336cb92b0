import type { Problem } from '../../terms/checked.ts';
import type { Context } from './condition/request-context.ts';
import { allOf, type Verdict } from './condition/three-valued.ts';
import { own, problemAt, type Path } from './policy-json.ts';
import {
  actionsPart,
  conditionsPart,
  elementsPart,
  resourcesPart,
  type Part,
  type PolicyLanguage,
} from './statement-parts.ts';

export interface CompiledStatement {
  readonly index: number;
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny';
  /** Whether the statement applies to a request. `action` in lower case. */
  readonly applies: (action: string, resource: string, context: Context) => Verdict;
  /** As it is written; only trust and other resource policies have one. */
  readonly principal?: unknown;
}

/**
 * @returns `usable`: `undefined` for a statement that gives nothing, since its Effect cannot be read. Its parts are read when a
 *   request or `problems` first asks for them: most statements are not about the action that is asked.
 */
export function compileStatement(
  statement: object,
  index: number,
  path: Path,
  language: PolicyLanguage,
): { readonly usable: CompiledStatement | undefined; readonly problems: () => readonly Problem[] } {
  const effect = own(statement, 'Effect');
  const known = effect === 'Allow' || effect === 'Deny';
  const wrong = known
    ? []
    : [problemAt([...path, 'Effect'], 'Effect is "Allow" or "Deny", in this case.', 'effect')];
  // A misspelt Deny still denies; anything else gives nothing.
  if (!known && (typeof effect !== 'string' || effect.toLowerCase() !== 'deny')) {
    return { usable: undefined, problems: () => wrong };
  }
  const parts = [elementsPart, actionsPart, resourcesPart, conditionsPart].map((read) =>
    once(() => read(statement, path, language)),
  );
  const sid = own(statement, 'Sid');
  const principal = own(statement, 'Principal');
  return {
    usable: {
      index,
      ...(typeof sid === 'string' ? { sid } : {}),
      effect: effect === 'Allow' ? 'Allow' : 'Deny',
      applies: (action, resource, context) => allOf(parts, (part) => part().judge(action, resource, context)),
      ...(principal === undefined ? {} : { principal }),
    },
    problems: () => [...wrong, ...parts.flatMap((part) => part().problems)],
  };
}

function once(read: () => Part): () => Part {
  let part: Part | undefined;
  return () => (part ??= read());
}
