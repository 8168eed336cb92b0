/**
 * IAM's decision over identity policies, for whole ARNs and a handful of operators, one function a rule. Shares nothing with the product.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
export interface Call {
  readonly action: string;
  readonly resource: string;
  /** Seconds since 1970. */
  readonly at: number;
  /** Keys in lower case. */
  readonly context: Readonly<Record<string, string>>;
}

/** A Deny that applies denies; else an Allow that applies allows; else nobody allowed it. */
export function decide(
  statements: readonly Statement[],
  call: Call,
): 'allowed' | 'explicitDeny' | 'implicitDeny' {
  const applying = statements.filter((statement) => applies(statement, call));
  if (applying.some(({ Effect }) => Effect === 'Deny')) return 'explicitDeny';
  return applying.length > 0 ? 'allowed' : 'implicitDeny';
}

/** Of a policy that is given for some time: before it begins and from its end on an Allow allows nothing, and a Deny denies at all times. */
export function decideWithin(
  { from = -Infinity, until }: { readonly from: number | undefined; readonly until: number },
  statements: readonly Statement[],
  call: Call,
): ReturnType<typeof decide> {
  const decided = decide(statements, call);
  const isTime = from <= call.at && call.at < until;
  return decided === 'allowed' && !isTime ? 'implicitDeny' : decided;
}

const applies = (statement: Statement, call: Call): boolean =>
  actionMatches(statement, call) && resourceMatches(statement, call) && conditionsHold(statement, call);

function actionMatches({ Action, NotAction }: Statement, { action }: Call): boolean {
  const is = (pattern: string) => like(pattern.toLowerCase(), action.toLowerCase());
  return Action ? Action.some(is) : !(NotAction ?? []).some(is);
}

function resourceMatches({ Resource, NotResource }: Statement, { resource }: Call): boolean {
  const is = (pattern: string) => arnLike(whole(pattern), resource);
  return Resource ? Resource.some(is) : !(NotResource ?? []).some(is);
}

/** "Incomplete ARNs": each field that is missing is `*`. `*` alone is every resource. */
function whole(pattern: string): string {
  const missing = 6 - pattern.split(':').length;
  return pattern === '*' || missing <= 0 ? pattern : pattern + ':*'.repeat(missing);
}

/** `*` any characters, `?` one. */
function like(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  const [sign, rest] = [pattern[0], pattern.slice(1)];
  if (sign === '*')
    return Array.from({ length: text.length + 1 }, (_, n) => n).some((n) => like(rest, text.slice(n)));
  return text !== '' && (sign === '?' || sign === text[0]) && like(rest, text.slice(1));
}

/** As `like`; before the fifth colon a `?` takes no colon, and a `*` only where it ends its field. */
function arnLike(pattern: string, text: string, colons = 0): boolean {
  if (pattern === '') return text === '';
  const [sign, rest] = [pattern[0], pattern.slice(1)];
  const early = colons < 5;
  if (sign === '*') {
    const takesColons = !early || rest === '' || rest[0] === ':';
    return Array.from({ length: text.length + 1 }, (_, n) => n).some((n) => {
      const taken = text.slice(0, n);
      return (takesColons || !taken.includes(':')) && arnLike(rest, text.slice(n), colons);
    });
  }
  if (text === '') return false;
  if (sign === '?') return !(early && text[0] === ':') && arnLike(rest, text.slice(1), colons);
  return sign === text[0] && arnLike(rest, text.slice(1), colons + (sign === ':' ? 1 : 0));
}

/** Every operator and every key must hold; of the values of one, any. */
function conditionsHold({ Condition = {} }: Statement, call: Call): boolean {
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => holds(operator, key.toLowerCase(), values, call)),
  );
}

function holds(name: string, key: string, values: readonly string[], call: Call): boolean {
  const optional = name.endsWith('IfExists');
  const operator = name.replace(/IfExists$/, '');
  const have =
    call.context[key] ?? (key === 'aws:currenttime' ? new Date(call.at * 1000).toISOString() : undefined);
  if (operator === 'Null') return values.some((value) => (value === 'true') === (have === undefined));
  const negated = operator.startsWith('StringNot');
  if (have === undefined) return optional || negated;
  const matches = values.some((value) => compare(operator.replace('StringNot', 'String'), have, value));
  return negated ? !matches : matches;
}

function compare(operator: string, have: string, value: string): boolean {
  switch (operator) {
    case 'StringEquals':
      return have === value;
    case 'StringLike':
      return like(value, have);
    case 'DateLessThan':
      return Date.parse(have) < Date.parse(value);
    case 'DateGreaterThanEquals':
      return Date.parse(have) >= Date.parse(value);
    default:
      throw new Error(`${operator} is not in this specification`);
  }
}
