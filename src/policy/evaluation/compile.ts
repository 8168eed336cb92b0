import { invalid, valid, type Checked, type Problem } from '../../terms/checked.ts';
import { compileStatement, pathOf, type Compiled, type CompiledStatement } from './compile-statement.ts';
import { isObject, own, problemAt } from './policy-json.ts';
import type { PolicyKind } from './statement-parts.ts';

export type { CompiledStatement, PolicyKind };

/**
 * A policy read once, to be asked many times. Compiling takes whatever JSON there is: what IAM would refuse is listed
 * in `problems`, and stays in the statement as "cannot be decided", so that it never allows and always denies.
 */
export interface CompiledPolicy {
  readonly statements: readonly CompiledStatement[];
  /**
   * Everything for which IAM would refuse the document as an identity policy, as far as it matters for a decision. Found when
   * it is asked for: a decision reads of a statement only as much as it takes to say no.
   */
  readonly problems: readonly Problem[];
}

const MEMBERS: ReadonlySet<string> = new Set(['Version', 'Id', 'Statement']);

/**
 * Compiles a policy document, parsed already and changed by nobody any more.
 *
 * @returns problems only for what is no policy document at all: no object, no statements, an unknown version. Within a
 *   statement everything is kept.
 */
export function compilePolicy(document: unknown, kind: PolicyKind = 'identity'): Checked<CompiledPolicy> {
  if (!isObject(document))
    return invalid(problemAt([], 'A policy is a JSON object with Version and Statement.'));
  const version = own(document, 'Version') ?? '2008-10-17';
  if (version !== '2012-10-17' && version !== '2008-10-17') {
    return invalid(
      problemAt(['Version'], 'The version of the policy language is "2012-10-17" (or "2008-10-17").'),
    );
  }
  const listed = own(document, 'Statement');
  const statements: readonly unknown[] = Array.isArray(listed)
    ? listed
    : listed === undefined
      ? []
      : [listed];
  if (statements.length === 0) return invalid(problemAt(['Statement'], 'The policy has no statement.'));
  const language = { variables: version === '2012-10-17', kind };
  const isListed = Array.isArray(listed);
  const all = statements.map((statement, index) =>
    isObject(statement)
      ? compileStatement(statement, index, isListed, language)
      : noStatement(index, isListed),
  );
  return valid(new Policy(document, all));
}

const noStatement = (index: number, isListed: boolean): Compiled => ({
  usable: undefined,
  problems: () => [problemAt(pathOf(index, isListed), 'A statement is a JSON object.')],
});

class Policy implements CompiledPolicy {
  readonly #document: object;
  readonly #all: readonly Compiled[];
  readonly statements: readonly CompiledStatement[];
  #problems: readonly Problem[] | undefined;

  constructor(document: object, all: readonly Compiled[]) {
    this.#document = document;
    this.#all = all;
    const usable: CompiledStatement[] = [];
    for (const each of all) if (each.usable !== undefined) usable.push(each.usable);
    this.statements = usable;
  }

  get problems(): readonly Problem[] {
    this.#problems ??= [
      ...unknownMembers(this.#document),
      ...this.#all.flatMap((statement) => statement.problems()),
    ];
    return this.#problems;
  }
}

const unknownMembers = (document: object): readonly Problem[] =>
  Object.keys(document)
    .filter((key) => !MEMBERS.has(key))
    .map((key) => problemAt([key], `IAM knows no element ${key}.`));
