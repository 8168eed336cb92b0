import { invalid, valid, type Checked, type Problem } from '../../terms/checked.ts';
import { arnGlob } from '../document/arn-pattern.ts';
import { compileCondition, readOperator, type Condition } from './condition/condition.ts';
import type { Context } from './condition/request-context.ts';
import { anyOf, not, type Verdict } from './condition/three-valued.ts';
import { matchGlob } from '../document/glob.ts';
import { jsonPath } from '../../text/strict-json.ts';
import { actionPattern, matchesCompiledAction, type ActionPattern } from '../document/match.ts';
import { asWritten, hasTypeWildcard, readResource } from '../document/resource-pattern.ts';
import { hasVariables, resolveTemplate, widenTemplate, type Template } from '../document/variables.ts';

/**
 * A policy read once, to be asked many times. Compiling takes whatever JSON there is: what IAM would refuse is listed
 * in `problems`, and stays in the statement as "cannot be decided", so that it never allows and always denies.
 */
export interface CompiledPolicy {
  readonly statements: readonly CompiledStatement[];
  /** Everything for which IAM would refuse the document as an identity policy, as far as it matters for a decision. */
  readonly problems: readonly Problem[];
}

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
 * `identity`: no Principal, a Resource in every statement. `trust`: a role's trust policy, where the role itself is the
 * resource; whether the Principal is the caller is the caller's business (`EvaluationRequest.isPrincipal`).
 */
export type PolicyKind = 'identity' | 'trust';

/**
 * Compiles a policy document, parsed already.
 *
 * @returns problems only for what is no policy document at all: no object, no statements, an unknown version. Within a
 *   statement everything is kept.
 */
export function compilePolicy(document: unknown, kind: PolicyKind = 'identity'): Checked<CompiledPolicy> {
  if (!isObject(document))
    return invalid(problem([], 'A policy is a JSON object with Version and Statement.'));
  const version = own(document, 'Version') ?? '2008-10-17';
  if (version !== '2012-10-17' && version !== '2008-10-17') {
    return invalid(
      problem(['Version'], 'The version of the policy language is "2012-10-17" (or "2008-10-17").'),
    );
  }
  const listed = own(document, 'Statement');
  const statements: readonly unknown[] = Array.isArray(listed)
    ? listed
    : listed === undefined
      ? []
      : [listed];
  if (statements.length === 0) return invalid(problem(['Statement'], 'The policy has no statement.'));
  const compiler = new Compiler(version === '2012-10-17', kind);
  for (const key of Object.keys(document)) {
    if (!['Version', 'Id', 'Statement'].includes(key)) compiler.report([key], `IAM knows no element ${key}.`);
  }
  const compiled = statements.flatMap((statement, index) => {
    const path = Array.isArray(listed) ? ['Statement', index] : ['Statement'];
    if (isObject(statement)) return compiler.statement(statement, index, path);
    compiler.report(path, 'A statement is a JSON object.');
    return [];
  });
  return valid({ statements: compiled, problems: compiler.problems });
}

type Path = readonly (string | number)[];
type Judge = (action: string, resource: string, context: Context) => Verdict;

const ELEMENTS = [
  'Sid',
  'Effect',
  'Principal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
] as const;

const undecided = (): undefined => undefined;

class Compiler {
  readonly problems: Problem[] = [];
  readonly #variables: boolean;
  readonly #kind: PolicyKind;

  constructor(variables: boolean, kind: PolicyKind) {
    this.#variables = variables;
    this.#kind = kind;
  }

  report(path: Path, message: string, code?: string): void {
    this.problems.push(problem(path, message, code));
  }

  statement(statement: object, index: number, path: Path): CompiledStatement[] {
    const effect = own(statement, 'Effect');
    if (effect !== 'Allow' && effect !== 'Deny') {
      this.report([...path, 'Effect'], 'Effect is "Allow" or "Deny", in this case.', 'effect');
      // A misspelt Deny still denies; anything else gives nothing.
      if (typeof effect !== 'string' || effect.toLowerCase() !== 'deny') return [];
    }
    const judges: Judge[] = [
      this.#elements(statement, path),
      this.#actions(statement, path),
      this.#resources(statement, path),
      ...this.#conditions(own(statement, 'Condition'), [...path, 'Condition']),
    ];
    const sid = own(statement, 'Sid');
    const principal = own(statement, 'Principal');
    return [
      {
        index,
        ...(typeof sid === 'string' ? { sid } : {}),
        effect: effect === 'Allow' ? 'Allow' : 'Deny',
        applies: (action, resource, context) => {
          let all: Verdict = true;
          for (const judge of judges) {
            const one = judge(action, resource, context);
            if (one === false) return false;
            if (one === undefined) all = undefined;
          }
          return all;
        },
        ...(principal === undefined ? {} : { principal }),
      },
    ];
  }

  /** What stands in a statement and should not. */
  #elements(statement: object, path: Path): Judge {
    const before = this.problems.length;
    for (const key of Object.keys(statement)) {
      if (!ELEMENTS.some((element) => element === key))
        this.report([...path, key], `IAM knows no element ${key}.`);
    }
    const hasPrincipal = own(statement, 'Principal') !== undefined;
    if (this.#kind === 'identity' && hasPrincipal) {
      this.report(
        [...path, 'Principal'],
        'An identity policy has no Principal: it applies to whom it is attached to.',
      );
    }
    if (this.#kind === 'trust' && !hasPrincipal) {
      this.report(path, 'A statement of a trust policy names its Principal.');
    }
    return this.problems.length === before ? () => true : undecided;
  }

  #actions(statement: object, path: Path): Judge {
    const found = this.#either(statement, path, 'Action', 'NotAction');
    if (found === undefined) return undecided;
    const patterns = found.values.map((value, at): ActionPattern | undefined => {
      const pattern = actionPattern(value);
      if (pattern === undefined) {
        this.report(
          found.pathOf(at),
          `${JSON.stringify(value)} is no action. Write service:Action, or *.`,
          'action-syntax',
        );
      }
      return pattern;
    });
    const matches = (action: string): Verdict =>
      anyOf(patterns, (pattern) =>
        pattern === undefined ? undefined : matchesCompiledAction(pattern, action),
      );
    return found.negated ? (action) => not(matches(action)) : matches;
  }

  #resources(statement: object, path: Path): Judge {
    if (this.#kind === 'trust') return () => true;
    const found = this.#either(statement, path, 'Resource', 'NotResource');
    if (found === undefined) return undecided;
    const matchers = found.values.map((value, at) => this.#resource(value, found.pathOf(at)));
    const matches: Judge = (_action, resource, context) =>
      anyOf(matchers, (matcher) => matcher(resource, context));
    return found.negated ? (...request) => not(matches(...request)) : matches;
  }

  #resource(value: string, path: Path): (resource: string, context: Context) => Verdict {
    const template = readResource(value, this.#variables);
    if (template === undefined) {
      this.report(
        path,
        `${JSON.stringify(value)} is no resource. Write an ARN, or *; a variable stands behind the fifth colon and is closed.`,
        value.includes('${') ? 'variable' : 'arn-syntax',
      );
      return undecided;
    }
    const matches = matching(template);
    if (hasTypeWildcard(widenTemplate(template))) {
      this.report(
        path,
        `${JSON.stringify(value)} has a wildcard in the word for the type of the resource, where AWS takes none.`,
        'arn-syntax',
      );
      // What it would match if AWS took it is not decided; the rest it matches in no reading.
      return (resource, context) => (matches(resource, context) ? undefined : false);
    }
    const written = asWritten(value, this.#variables);
    if (written === undefined || written.length === template.length) return matches;
    const asItStands = matching(written);
    return (resource, context) =>
      matches(resource, context) || (asItStands(resource, context) ? undefined : false);
  }

  /** The one of two elements that is there, as a list of texts. */
  #either(
    statement: object,
    path: Path,
    plain: string,
    negated: string,
  ):
    | { readonly values: readonly string[]; readonly pathOf: (at: number) => Path; readonly negated: boolean }
    | undefined {
    const [yes, no] = [own(statement, plain), own(statement, negated)];
    if ((yes === undefined) === (no === undefined)) {
      this.report(path, `A statement has either ${plain} or ${negated}.`);
      return undefined;
    }
    const name = yes === undefined ? negated : plain;
    const values = textsOf(yes ?? no);
    if (values === undefined || values.length === 0) {
      this.report([...path, name], `${name} is a text, or a list of texts that is not empty.`);
      return undefined;
    }
    const listed = Array.isArray(yes ?? no);
    const pathOf = (at: number): Path => (listed ? [...path, name, at] : [...path, name]);
    return { values, pathOf, negated: yes === undefined };
  }

  #conditions(block: unknown, path: Path): Judge[] {
    if (block === undefined) return [];
    if (!isObject(block)) {
      this.report(path, 'Condition is an object: operator, key, values.', 'condition-shape');
      return [undecided];
    }
    return Object.entries(block).flatMap(([name, keys]): Judge[] => {
      const operator = readOperator(name);
      if (operator === undefined || !isObject(keys)) {
        const what =
          operator === undefined ? 'IAM knows no such condition operator.' : 'An operator has keys below it.';
        this.report([...path, name], what, operator === undefined ? 'condition-operator' : 'condition-shape');
        return [undecided];
      }
      const seen = new Set<string>();
      return Object.entries(keys).map(([key, given]): Judge => {
        const lower = key.toLowerCase();
        if (seen.has(lower)) {
          this.report(
            [...path, name, key],
            `${name} has the key ${key} twice, in different case. Keep one.`,
            'condition-key',
          );
          return undecided;
        }
        seen.add(lower);
        const values = valuesOf(given);
        const condition: Condition | undefined =
          values && compileCondition(operator, key, values, this.#variables);
        if (condition === undefined) {
          this.report(
            [...path, name, key],
            `${name} cannot be compared with ${shown(given)}.`,
            'condition-value',
          );
          return undecided;
        }
        return (_action, _resource, context) => condition(context);
      });
    });
  }
}

function matching(template: Template): (resource: string, context: Context) => boolean {
  if (!hasVariables(template)) {
    const glob = arnGlob(widenTemplate(template), 'spanning');
    return (resource) => matchGlob(glob, resource);
  }
  return (resource, context) => {
    const glob = resolveTemplate(template, (key) => context.valueOf(key));
    // "The resource that includes a policy variable with no value will not match any resource", in NotResource too.
    return glob !== undefined && matchGlob(arnGlob(glob, 'spanning'), resource);
  };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of the object itself: a policy from JSON has no inherited ones. */
function own(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value as unknown;
}

function textsOf(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.every((item) => typeof item === 'string') ? list : undefined;
}

/** Condition values may be written as JSON booleans and numbers. */
function valuesOf(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.map((item) =>
    typeof item === 'string'
      ? item
      : typeof item === 'boolean' || typeof item === 'number'
        ? String(item)
        : undefined,
  );
  return texts.every((item) => item !== undefined) ? texts : undefined;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 'nothing' : text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** @param code that of the rule, where one of the guardrails' says the same. */
function problem(path: Path, message: string, code = 'structure'): Problem {
  return { code, path: jsonPath(path), message };
}
