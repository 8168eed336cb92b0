import { ANY_ONE, ANY_RUN, literal, type Glob, type Token } from './glob.ts';

/**
 * Policy variables: `${aws:username}`, with a default `${aws:PrincipalTag/team, 'none'}`, and the three that stand for
 * characters with a meaning, `${*}`, `${?}`, `${$}`. Only version 2012-10-17 knows them; in older documents the same
 * text means itself. See "IAM policy elements: Variables and tags" in the IAM User Guide.
 */
export interface Variable {
  /** Context key in lower case: key names do not distinguish case. */
  readonly key: string;
  readonly otherwise?: string;
}

/** A value of a policy: pieces of text, in which wildcards stand as tokens, and variables between them. */
export type Template = readonly (Glob | Variable)[];

export const isVariable = (piece: Glob | Variable): piece is Variable => 'key' in piece;

const WITH_DEFAULT = /^([^,']+),\s*'([^']*)'\s*$/;
const KEY = /^[A-Za-z0-9_.:/@+=-][A-Za-z0-9_.:/@+= -]*$/;

/**
 * @param wildcards whether `*` and `?` are wildcards where the value stands: in Action, Resource, StringLike, ARNs.
 * @returns `undefined` for a variable that is not closed, empty or unreadable: IAM refuses such a document.
 */
export function readTemplate(value: string, wildcards: boolean): Template | undefined {
  const pieces: (Glob | Variable)[] = [];
  let text: Token[] = [];
  let at = 0;
  while (at < value.length) {
    if (!value.startsWith('${', at)) {
      const char = value.charAt(at);
      text.push(!wildcards ? char : char === '*' ? ANY_RUN : char === '?' ? ANY_ONE : char);
      at += 1;
      continue;
    }
    const end = value.indexOf('}', at);
    if (end < 0) return undefined;
    const name = value.slice(at + 2, end);
    at = end + 1;
    if (name === '*' || name === '?' || name === '$') {
      text.push(name);
      continue;
    }
    const variable = readVariable(name);
    if (variable === undefined) return undefined;
    pieces.push(text, variable);
    text = [];
  }
  pieces.push(text);
  return pieces;
}

function readVariable(name: string): Variable | undefined {
  const [, key = name, otherwise] = WITH_DEFAULT.exec(name) ?? [];
  // A tag's key may hold a space; one at the ends is an error ("Unsupported space in variable", IAM policy validation checks).
  if (!KEY.test(key) || key.endsWith(' ')) return undefined;
  return { key: key.toLowerCase(), ...(otherwise === undefined ? {} : { otherwise }) };
}

/** A value of a document older than 2012-10-17, in which `${` is text. */
export function readPlain(value: string, wildcards: boolean): Template {
  return [
    literal(value).map((char) =>
      !wildcards ? char : char === '*' ? ANY_RUN : char === '?' ? ANY_ONE : char,
    ),
  ];
}

export const hasVariables = (template: Template): boolean => template.some(isVariable);

/**
 * The template with each variable replaced by its value, whose wildcard characters mean themselves.
 *
 * @param valueOf the value of a context key, by its lower-case name. `undefined` where the request does not carry it, or
 *   carries several values: IAM takes the variable for null, which is equal to nothing and like nothing.
 */
export function resolveTemplate(
  template: Template,
  valueOf: (key: string) => string | undefined,
): Glob | undefined {
  const tokens: Token[] = [];
  for (const piece of template) {
    if (!isVariable(piece)) {
      tokens.push(...piece);
      continue;
    }
    const value = valueOf(piece.key) ?? piece.otherwise;
    if (value === undefined) return undefined;
    tokens.push(...literal(value));
  }
  return tokens;
}

/** The template with each variable as "anything": for questions that must be answered yes when in doubt. */
export function widenTemplate(template: Template): Glob {
  const [only, ...others] = template;
  // Most values have no variable, and checks of thousands of policies read every one.
  if (only !== undefined && others.length === 0 && !isVariable(only)) return only;
  const tokens: Token[] = [];
  for (const piece of template) {
    if (isVariable(piece)) tokens.push(ANY_RUN);
    else for (const token of piece) tokens.push(token);
  }
  return tokens;
}
