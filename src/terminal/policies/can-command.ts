import type { Instant } from '../../terms/instant.ts';
import { compilePolicy, type CompiledPolicy } from '../../policy/evaluation/compile.ts';
import type { ContextRecord } from '../../policy/evaluation/condition/request-context.ts';
import { evaluate, type Evaluation } from '../../policy/evaluation/evaluate.ts';
import { readAnyPolicy } from '../../policy/document/read-policy.ts';
import { readNamed } from '../text-file.ts';
import { callOf, timeOf, Unanswerable, unknownAction, type KnownActions } from './asked-call.ts';

/** What the command needs of its surroundings. */
export interface CanIo {
  /** `undefined`: there is no such file. */
  read(path: string): Promise<string | undefined>;
  stdout(text: string): void;
  stderr(text: string): void;
}

export interface CanArguments {
  readonly file: string;
  readonly action: string;
  readonly resource: string;
  /** As it was typed; without it, `now`. */
  readonly at?: string;
  readonly now: Instant;
  /** `key=value`, as typed; a key that is repeated has several values. */
  readonly context: readonly string[];
  readonly json: boolean;
  /** Names an action that AWS does not document: a misspelt one would be “denied” by every policy. */
  readonly catalog?: KnownActions;
}

/**
 * `aws-jit can POLICY.json --action A --resource ARN`: IAM's decision for one call under this policy alone.
 *
 * @returns 0 allowed, 1 denied, 2 when the policy or an argument is not usable. Throws `Unusable` where there is no file to read.
 */
export async function runCan(args: CanArguments, io: CanIo): Promise<0 | 1 | 2> {
  try {
    const at = args.at === undefined ? args.now : timeOf(args.at, '--at');
    const request = { ...callOf(args.action, args.resource), at, context: contextOfArguments(args.context) };
    const policy = await policyIn(args.file, io);
    const result = evaluate([policy], request);
    const unknown = unknownAction(args.action, args.catalog);
    if (unknown !== undefined) io.stderr(`can: ${unknown}\n`);
    const words =
      unknown !== undefined && result.decision === 'implicitDeny'
        ? 'no decision of AWS: there is no such action, and no statement allows it'
        : inWords(result);
    io.stdout(args.json ? `${JSON.stringify(resultOf(result), undefined, 2)}\n` : `${words}\n`);
    return result.decision === 'allowed' ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unanswerable) && !(error instanceof TypeError)) throw error;
    io.stderr(`can: ${error.message}\n`);
    return 2;
  }
}

async function policyIn(file: string, io: CanIo): Promise<CompiledPolicy> {
  const read = readAnyPolicy(await readNamed(file, io));
  const compiled = read.ok ? compilePolicy(read.value.value) : read;
  if (!compiled.ok) {
    const all = compiled.problems.map(({ message, path }) => `${path === '' ? '' : `${path}: `}${message}`);
    throw new Unanswerable(`${file}: ${all.join(' ')}`);
  }
  for (const { path, message } of compiled.value.problems) {
    io.stderr(
      `can: ${file}: ${path}: ${message} This statement never allows; if it denies, it always denies.\n`,
    );
  }
  return compiled.value;
}

function contextOfArguments(pairs: readonly string[]): ContextRecord {
  const values = new Map<string, string[]>();
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new Unanswerable(`--context ${JSON.stringify(pair)} is not of the form key=value.`);
    const key = pair.slice(0, equals);
    values.set(key, [...(values.get(key) ?? []), pair.slice(equals + 1)]);
  }
  return Object.fromEntries(values);
}

/** The contract's shape: one policy, so its number says nothing. */
function resultOf({ decision, statements }: Evaluation): object {
  return {
    decision,
    statements: statements.map(({ statement, sid, effect }) => ({
      statement,
      ...(sid === undefined ? {} : { sid }),
      effect,
    })),
  };
}

function inWords({ decision, statements }: Evaluation): string {
  const named = statements
    .filter(({ effect }) => effect === (decision === 'allowed' ? 'Allow' : 'Deny'))
    .map(({ statement, sid }) => `Statement[${statement}]${sid === undefined ? '' : ` (${sid})`}`)
    .join(', ');
  switch (decision) {
    case 'allowed':
      return `allowed by ${named}`;
    case 'explicitDeny':
      return `denied by ${named}`;
    case 'implicitDeny':
      return 'denied: no statement allows it';
  }
}
