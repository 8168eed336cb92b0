import { literal, matchGlob, type Glob } from '../../document/glob.ts';
import {
  readPlain,
  readTemplate,
  resolveTemplate,
  hasVariables,
  type Template,
} from '../../document/variables.ts';
import { compareDecimals, readDecimal } from './decimal.ts';
import { readIpRange, rangeContains } from './ip-range.ts';
import { compareMoments, readMoment } from './date-value.ts';
import type { Context } from './request-context.ts';
import type { Verdict } from './three-valued.ts';

/**
 * Compares one value of the request with one value of the policy.
 * `undefined`: the request's value is not of the operator's type.
 */
export type Comparison = (have: string, context: Context) => Verdict;

/** Reads a policy's value once; `undefined` where IAM would refuse it. */
export type Reader = (want: string, variables: boolean) => Comparison | undefined;

export interface Operator {
  /** Negated operators are true when nothing matches, and when the key is absent. */
  readonly negated: boolean;
  readonly read: Reader;
}

/**
 * Operators on text, which take policy variables. A variable without a value is equal to nothing and like nothing,
 * "effectively null" ("Policy variables with no value", IAM User Guide).
 */
function text(wildcards: boolean, compare: (want: Glob, have: string) => Verdict): Reader {
  return (want, variables) => {
    const template: Template | undefined = variables
      ? readTemplate(want, wildcards)
      : readPlain(want, wildcards);
    if (template === undefined) return undefined;
    const fixed = hasVariables(template) ? undefined : resolveTemplate(template, () => undefined);
    return (have, context) => {
      const glob = fixed ?? resolveTemplate(template, (key) => context.valueOf(key));
      return glob === undefined ? false : compare(glob, have);
    };
  };
}

const plainText = (glob: Glob): string => glob.map(String).join('');
const same = text(false, (want, have) => plainText(want) === have);
const sameIgnoringCase = text(false, (want, have) => plainText(want).toLowerCase() === have.toLowerCase());
const like = text(true, matchGlob);

/**
 * "Each of the six colon-delimited components of the ARN is checked separately": a wildcard never takes a colon of the
 * first five, and both sides must have all six. ArnEquals takes wildcards too. What a pattern with fewer (a lone `*`) means is
 * documented nowhere, so it is not decided.
 */
const arnLike = text(true, (want, have) => {
  const [pattern, arn] = [arnFields(want), arnFields(literal(have))];
  if (pattern?.length !== 6) return undefined;
  return arn?.length === 6 && pattern.every((field, at) => matchGlob(field, plainText(arn[at] ?? [])));
});

/** The tokens between the first five colons, and all that follows. */
function arnFields(glob: Glob): readonly Glob[] | undefined {
  const fields: Glob[] = [];
  let from = 0;
  glob.forEach((token, at) => {
    if (token !== ':' || fields.length === 5) return;
    fields.push(glob.slice(from, at));
    from = at + 1;
  });
  return [...fields, glob.slice(from)];
}

/** Operators on what has an order. They take no variables: a `${` is not a number. */
function ordered<T>(
  read: (text: string) => T | undefined,
  compare: (a: T, b: T) => number,
  holds: (order: number) => boolean,
): Reader {
  return (want) => {
    const limit = read(want);
    if (limit === undefined) return undefined;
    return (have) => {
      const value = read(have);
      return value === undefined ? undefined : holds(compare(value, limit));
    };
  };
}

const numeric = (holds: (order: number) => boolean): Reader => ordered(readDecimal, compareDecimals, holds);
const date = (holds: (order: number) => boolean): Reader => ordered(readMoment, compareMoments, holds);

const equal = (order: number): boolean => order === 0;
const less = (order: number): boolean => order < 0;
const atMost = (order: number): boolean => order <= 0;
const greater = (order: number): boolean => order > 0;
const atLeast = (order: number): boolean => order >= 0;

const readBoolean = (value: string): boolean | undefined =>
  ({ true: true, false: false })[value.toLowerCase()];

/** Boolean operators take variables ("Policy variables – Supported", Boolean condition operators). */
const bool: Reader = (want, variables) => {
  if (readBoolean(want) === undefined && !(variables && want.includes('${'))) return undefined;
  const template = variables ? readTemplate(want, false) : readPlain(want, false);
  if (template === undefined) return undefined;
  return (have, context) => {
    const value = readBoolean(have);
    const resolved = resolveTemplate(template, (key) => context.valueOf(key));
    if (resolved === undefined) return false;
    const expected = readBoolean(plainText(resolved));
    return value === undefined || expected === undefined ? undefined : value === expected;
  };
};

const ipAddress: Reader = (want) => {
  const range = readIpRange(want);
  if (range === undefined) return undefined;
  return (have) => {
    const address = readIpRange(have);
    return address === undefined ? undefined : rangeContains(range, address);
  };
};

/** Compared byte by byte; both sides are written in base 64. */
const binary: Reader = (want) => {
  const bytes = readBase64(want);
  if (bytes === undefined) return undefined;
  return (have) => {
    const value = readBase64(have);
    return value === undefined ? undefined : value === bytes;
  };
};

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const readBase64 = (text: string): string | undefined => (BASE64.test(text) ? atob(text) : undefined);

const is = (read: Reader): Operator => ({ negated: false, read });
const isNot = (read: Reader): Operator => ({ negated: true, read });

/**
 * Every operator of "IAM JSON policy elements: Condition operators" but Null, which asks about the key and not about
 * its values.
 */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['StringEquals', is(same)],
  ['StringNotEquals', isNot(same)],
  ['StringEqualsIgnoreCase', is(sameIgnoringCase)],
  ['StringNotEqualsIgnoreCase', isNot(sameIgnoringCase)],
  ['StringLike', is(like)],
  ['StringNotLike', isNot(like)],
  ['NumericEquals', is(numeric(equal))],
  ['NumericNotEquals', isNot(numeric(equal))],
  ['NumericLessThan', is(numeric(less))],
  ['NumericLessThanEquals', is(numeric(atMost))],
  ['NumericGreaterThan', is(numeric(greater))],
  ['NumericGreaterThanEquals', is(numeric(atLeast))],
  ['DateEquals', is(date(equal))],
  ['DateNotEquals', isNot(date(equal))],
  ['DateLessThan', is(date(less))],
  ['DateLessThanEquals', is(date(atMost))],
  ['DateGreaterThan', is(date(greater))],
  ['DateGreaterThanEquals', is(date(atLeast))],
  ['Bool', is(bool)],
  ['BinaryEquals', is(binary)],
  ['IpAddress', is(ipAddress)],
  ['NotIpAddress', isNot(ipAddress)],
  ['ArnEquals', is(arnLike)],
  ['ArnNotEquals', isNot(arnLike)],
  ['ArnLike', is(arnLike)],
  ['ArnNotLike', isNot(arnLike)],
]);
