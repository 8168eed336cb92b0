import type { Problem } from '../../terms/checked.ts';
import { actionMatcher } from '../document/action-matcher.ts';
import type { Context } from './condition/request-context.ts';
import type { Verdict } from './condition/three-valued.ts';
import { own, problemAt, type Path } from './policy-json.ts';
import {
  actionsPart,
  conditionsPart,
  elementsPart,
  isPlainlySound,
  resourcesPart,
  type Part,
  type PolicyLanguage,
} from './statement-parts.ts';

export interface CompiledStatement {
  readonly index: number;
  readonly sid: string | undefined;
  readonly effect: 'Allow' | 'Deny';
  /** Whether the statement applies to a request. `action` in lower case. */
  applies(action: string, resource: string, context: Context): Verdict;
  /** As it is written; only trust and other resource policies have one. */
  readonly principal: unknown;
}

export interface Compiled {
  /** `undefined` for a statement that gives nothing, since its Effect cannot be read. */
  readonly usable: CompiledStatement | undefined;
  problems(): readonly Problem[];
}

/** @param isListed whether the policy has a list of statements, or this one alone */
export function compileStatement(
  statement: object,
  index: number,
  isListed: boolean,
  language: PolicyLanguage,
): Compiled {
  const effect = own(statement, 'Effect');
  if (effect === 'Allow' || effect === 'Deny')
    return new Statement(statement, index, isListed, language, effect);
  // A misspelt Deny still denies; anything else gives nothing.
  if (typeof effect === 'string' && effect.toLowerCase() === 'deny')
    return new Statement(statement, index, isListed, language, 'Deny');
  return { usable: undefined, problems: () => [wrongEffect(pathOf(index, isListed))] };
}

export const pathOf = (index: number, isListed: boolean): Path =>
  isListed ? ['Statement', index] : ['Statement'];

const wrongEffect = (path: Path): Problem =>
  problemAt([...path, 'Effect'], 'Effect is "Allow" or "Deny", in this case.', 'effect');

const READERS = [elementsPart, actionsPart, resourcesPart, conditionsPart] as const;

/** Its parts are read when a request or `problems` first asks for them: most statements are not about the action that is asked. */
class Statement implements CompiledStatement, Compiled {
  readonly #statement: object;
  readonly #isListed: boolean;
  readonly #language: PolicyLanguage;
  readonly #parts: (Part | undefined)[] = [];
  readonly index: number;
  readonly effect: 'Allow' | 'Deny';

  constructor(
    statement: object,
    index: number,
    isListed: boolean,
    language: PolicyLanguage,
    effect: 'Allow' | 'Deny',
  ) {
    this.#statement = statement;
    this.index = index;
    this.#isListed = isListed;
    this.#language = language;
    this.effect = effect;
  }

  get usable(): CompiledStatement {
    return this;
  }

  get sid(): string | undefined {
    const sid = own(this.#statement, 'Sid');
    return typeof sid === 'string' ? sid : undefined;
  }

  get principal(): unknown {
    return own(this.#statement, 'Principal');
  }

  /** What one part rules out, none of the others can bring back: asked in turn, until one says no. */
  applies(action: string, resource: string, context: Context): Verdict {
    const named = plainlyNames(this.#statement, action);
    if (named === false) return false;
    let all: Verdict = true;
    for (let at = 0; at < READERS.length; at += 1) {
      if (named === true && READERS[at] === actionsPart) continue;
      const verdict = this.#part(at).judge(action, resource, context);
      if (verdict === false) return false;
      if (verdict === undefined) all = undefined;
    }
    return all;
  }

  problems(): readonly Problem[] {
    const wrong =
      own(this.#statement, 'Effect') === this.effect ? [] : [wrongEffect(pathOf(this.index, this.#isListed))];
    const parts = isPlainlySound(this.#statement, this.#language) ? [conditionsPart] : READERS;
    return [...wrong, ...parts.flatMap((read) => this.#part(READERS.indexOf(read)).problems)];
  }

  #part(at: number): Part {
    const known = this.#parts[at];
    if (known !== undefined) return known;
    const read = READERS[at] ?? elementsPart;
    return (this.#parts[at] = read(this.#statement, pathOf(this.index, this.#isListed), this.#language));
  }
}

/**
 * Whether this action is among those that a statement lists, where it plainly lists actions; `undefined` where it takes a closer look. What
 * `actionsPart` says, without reading for what IAM would refuse: asked of every statement of every policy, and nearly always no.
 */
function plainlyNames(statement: object, action: string): Verdict {
  const listed = own(statement, 'Action');
  if (own(statement, 'NotAction') !== undefined) return undefined;
  if (!Array.isArray(listed)) return plainlyMatches(listed, action);
  let any: Verdict = listed.length === 0 ? undefined : false;
  for (const pattern of listed as readonly unknown[]) {
    const matches = plainlyMatches(pattern, action);
    if (matches === undefined) return undefined;
    if (matches) any = true;
  }
  return any;
}

function plainlyMatches(pattern: unknown, action: string): Verdict {
  return typeof pattern === 'string' ? actionMatcher(pattern)?.(action) : undefined;
}
