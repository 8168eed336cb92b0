/**
 * GitHub's expressions, as far as the workflows here use them: conditions and the templates of concurrency groups and inputs.
 * What is not understood throws: a condition that is guessed at starts what the real one would not.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export type Context = Readonly<Record<string, unknown>>;

const TOKEN = /\s*(?:(&&|\|\||==|!=|[!(),])|'((?:[^']|'')*)'|(\d+)|([A-Za-z_][\w.-]*))/y;

type Token =
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'name'; readonly text: string };

function tokens(expression: string): Token[] {
  const found: Token[] = [];
  const text = expression.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`The expression is not understood from here on: ${text.slice(at)}`);
    const [, sign, quoted, number, name] = match;
    if (sign !== undefined) found.push({ kind: 'sign', text: sign });
    else if (quoted !== undefined) found.push({ kind: 'value', value: quoted.replaceAll("''", "'") });
    else if (number !== undefined) found.push({ kind: 'value', value: Number(number) });
    else found.push({ kind: 'name', text: name ?? '' });
  }
  return found;
}

/** @throws Error for what is no expression, or is none of those that are understood here. */
export function evaluate(expression: string, context: Context): unknown {
  const rest = tokens(expression.replace(/^\s*\$\{\{/, '').replace(/\}\}\s*$/, ''));
  const next = (sign: string): boolean => {
    const [first] = rest;
    if (first?.kind !== 'sign' || first.text !== sign) return false;
    rest.shift();
    return true;
  };
  const or = (): unknown => {
    let left = and();
    while (next('||')) {
      const right = and();
      left = truthy(left) ? left : right;
    }
    return left;
  };
  const and = (): unknown => {
    let left = compared();
    while (next('&&')) {
      const right = compared();
      left = truthy(left) ? right : left;
    }
    return left;
  };
  const compared = (): unknown => {
    const left = single();
    if (next('==')) return same(left, single());
    if (next('!=')) return !same(left, single());
    return left;
  };
  const single = (): unknown => {
    if (next('!')) return !truthy(single());
    if (next('(')) {
      const inner = or();
      if (!next(')')) throw new Error(`A bracket is not closed in: ${expression}`);
      return inner;
    }
    const token = rest.shift();
    if (token?.kind === 'value') return token.value;
    if (token?.kind !== 'name') throw new Error(`Something is missing in: ${expression}`);
    if (!next('(')) return named(token.text, context);
    const args: unknown[] = [];
    if (!next(')')) {
      do args.push(or());
      while (next(','));
      if (!next(')')) throw new Error(`A bracket is not closed in: ${expression}`);
    }
    return call(token.text, args);
  };
  const value = or();
  if (rest.length > 0) throw new Error(`There is too much in: ${expression}`);
  return value;
}

/** A condition of a job; none: it runs. */
export const holds = (condition: string | undefined, context: Context): boolean =>
  condition === undefined || truthy(evaluate(condition, context));

/** Text with `${{ … }}` in it. */
export const filled = (template: string, context: Context): string =>
  template.replace(/\$\{\{[^}]*\}\}/g, (expression) => text(evaluate(expression, context)));

const truthy = (value: unknown): boolean => Boolean(value);
const text = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? `${value}`
      : '';
/** "GitHub ignores case when comparing strings." What is not there equals the empty text, as both are 0 as a number. */
const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? a === b : text(a).toLowerCase() === text(b).toLowerCase();

function named(path: string, context: Context): unknown {
  if (path === 'true' || path === 'false') return path === 'true';
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Context)[key]
          : undefined,
      context,
    );
}

function call(name: string, args: readonly unknown[]): unknown {
  const [first, second] = args.map((each) => text(each).toLowerCase());
  switch (name) {
    case 'contains':
      return (first ?? '').includes(second ?? '');
    case 'startsWith':
      return (first ?? '').startsWith(second ?? '');
    // Asked only of what runs: nobody has cancelled it, and what it needs has succeeded.
    case 'success':
    case 'always':
      return true;
    case 'cancelled':
      return false;
    default:
      throw new Error(`The function ${name}() is none of those that are understood here.`);
  }
}
