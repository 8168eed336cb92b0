import type { Context } from './request-context.ts';
import { OPERATORS, type Comparison } from './operators.ts';
import { allOf, anyOf, not, type Verdict } from './three-valued.ts';

/** One operator on one key, ready to be asked. */
export type Condition = (context: Context) => Verdict;

export interface OperatorName {
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  /** `StringEquals`, `Null`. */
  readonly base: string;
  readonly ifExists: boolean;
}

const NAME = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/;

/** Takes an operator's name apart; `undefined` for one that IAM does not have. Names are taken letter for letter. */
export function readOperator(name: string): OperatorName | undefined {
  const found = NAME.exec(name);
  const base = found?.[2];
  if (found === null || base === undefined) return undefined;
  const set = found[1] === 'ForAllValues' || found[1] === 'ForAnyValue' ? found[1] : undefined;
  const ifExists = found[3] !== undefined;
  // "You can add IfExists to the end of any condition operator name except the Null condition."
  if (base === 'Null') return ifExists || set !== undefined ? undefined : { set, base, ifExists };
  return OPERATORS.has(base) ? { set, base, ifExists } : undefined;
}

/**
 * @param values texts of the policy, booleans and numbers already written out.
 * @param variables whether the document's version knows policy variables.
 * @returns `undefined` where IAM would refuse the operator, or one of the values.
 */
export function compileCondition(
  operator: OperatorName,
  key: string,
  values: readonly string[],
  variables: boolean,
): Condition | undefined {
  if (values.length === 0) return undefined;
  if (operator.base === 'Null') return compileNull(key, values);
  const known = OPERATORS.get(operator.base);
  if (known === undefined) return undefined;
  const comparisons: Comparison[] = [];
  for (const value of values) {
    const comparison = known.read(value, variables);
    if (comparison === undefined) return undefined;
    comparisons.push(comparison);
  }
  // Values of the policy are joined by OR; under a negated operator by NOR.
  const fits = (have: string, context: Context): Verdict => {
    const any = anyOf(comparisons, (comparison) => comparison(have, context));
    return known.negated ? not(any) : any;
  };

  return (context) => {
    const present = context.valuesOf(key);
    switch (operator.set) {
      // "…also returns true if there are no context keys in the request, or if the context key value resolves to a null
      // dataset, such as an empty string."
      case 'ForAllValues':
        return allOf(dataset(present), (have) => fits(have, context));
      // The set operator comes first: IfExists changes nothing, and an absent key satisfies no ForAnyValue.
      case 'ForAnyValue':
        return anyOf(dataset(present), (have) => fits(have, context));
      case undefined:
        if (present === undefined) return operator.ifExists || known.negated;
        // AWS documents no meaning for several values without a set operator. As with policy values: some value
        // matches; under a negated operator none does.
        return known.negated
          ? allOf(present, (have) => fits(have, context))
          : anyOf(present, (have) => fits(have, context));
    }
  };
}

/** The values that a set operator goes through: none where all of them are empty. */
const dataset = (values: readonly string[] | undefined): readonly string[] =>
  values?.some((value) => value !== '') === true ? values : [];

/** `true`: the key is absent. */
function compileNull(key: string, values: readonly string[]): Condition | undefined {
  const wanted = values.map((value) => value.toLowerCase());
  if (!wanted.every((value) => value === 'true' || value === 'false')) return undefined;
  return (context) => {
    const absent = String(context.valuesOf(key) === undefined);
    return wanted.some((value) => value === absent);
  };
}
