import type { Catalog } from '../policy/catalog/catalog.ts';
import type { Instant } from '../terms/instant.ts';
import { compilePolicy, type CompiledPolicy } from '../policy/evaluation/compile.ts';
import type { ContextRecord, ContextValue } from '../policy/evaluation/condition/request-context.ts';
import { evaluate, type Evaluation, type EvaluationRequest } from '../policy/evaluation/evaluate.ts';
import { readJson } from '../text/strict-json.ts';
import { readAnyPolicy } from '../policy/document/read-policy.ts';
import { readNamed } from './text-file.ts';
import { readTime, TIME_HELP } from './time-argument.ts';

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
  readonly catalog?: Pick<Catalog, 'action' | 'actionsOf' | 'date'>;
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

/** A sentence on an action that AWS does not document. */
function unknownAction(action: string, catalog: CanArguments['catalog']): string | undefined {
  if (catalog === undefined || catalog.action(action) !== undefined) return undefined;
  const service = action.slice(0, action.indexOf(':'));
  return catalog.actionsOf(service) === undefined
    ? `AWS documents no service ${JSON.stringify(service)} (as of ${catalog.date}). Check its spelling.`
    : `AWS documents no action ${JSON.stringify(action)} (as of ${catalog.date}). Check its spelling.`;
}

export interface CanBatchArguments {
  readonly file: string;
  /** For lines without a time. */
  readonly now: Instant;
  readonly catalog: NonNullable<CanArguments['catalog']>;
}

/**
 * `aws-jit can --batch FILE.jsonl`: for each line `{id, policies, action, resource, at?, context?}` a line
 * `{id, decision}`, or `{id, error}`; with a `note` where AWS documents no such action. `policies` is a list of documents that count alike.
 *
 * @returns 0 when every line was answered, 2 otherwise.
 */
export async function runCanBatch({ file, now, catalog }: CanBatchArguments, io: CanIo): Promise<0 | 2> {
  const text = await readNamed(file, io);
  const compiled = new PolicyCache();
  let unanswered = 0;
  let output = '';
  for (const line of linesOf(text)) {
    const answer = answerTo(line, now, compiled, catalog);
    if ('error' in answer) unanswered += 1;
    output += `${JSON.stringify(answer)}\n`;
    if (output.length > 65_536) {
      io.stdout(output);
      output = '';
    }
  }
  if (output !== '') io.stdout(output);
  if (unanswered > 0) io.stderr(`can: ${unanswered} lines could not be answered; each says why.\n`);
  return unanswered > 0 ? 2 : 0;
}

/** What stands in the way of an answer. The message says what to do about it. */
class Unanswerable extends Error {}

type Answer =
  | { readonly id: unknown; readonly decision: string; readonly note?: string }
  | { readonly id: unknown; readonly error: string };

function answerTo(
  line: string,
  now: Instant,
  compiled: PolicyCache,
  catalog: CanBatchArguments['catalog'],
): Answer {
  const read = readJson(line);
  if (!read.ok) return { id: idIn(line), error: read.problems.map(({ message }) => message).join(' ') };
  const { value } = read.value;
  const fields = isObject(value) ? value : {};
  const id = fields['id'] ?? null;
  try {
    if (!isObject(value))
      throw new Unanswerable('A line is an object with id, policies, action and resource.');
    const { action, resource, policies, at, context } = fields;
    if (typeof action !== 'string' || typeof resource !== 'string') {
      throw new Unanswerable('action and resource are texts.');
    }
    if (!Array.isArray(policies) && !isObject(policies)) {
      throw new Unanswerable('policies is a list of policy documents.');
    }
    const request: EvaluationRequest = {
      ...callOf(action, resource),
      at: at === undefined || at === null ? now : timeOf(at, 'at'),
      context: contextOfJson(context),
    };
    const documents: readonly unknown[] = Array.isArray(policies) ? policies : [policies];
    const { decision } = evaluate(
      documents.map((one) => compiled.of(one)),
      request,
    );
    const note = unknownAction(action, catalog);
    return { id, decision, ...(note === undefined ? {} : { note }) };
  } catch (error) {
    if (!(error instanceof Unanswerable) && !(error instanceof TypeError)) throw error;
    return { id, error: error.message };
  }
}

/** The id of a line that strict reading refuses, so that its error can be told apart. */
function idIn(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? (value['id'] ?? null) : null;
  } catch {
    return null;
  }
}

/** Compiled policies by their text: batches ask the same policies many times. */
class PolicyCache {
  readonly #known = new Map<string, CompiledPolicy>();

  of(document: unknown): CompiledPolicy {
    const key = JSON.stringify(document);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const result = compilePolicy(document);
    if (!result.ok) throw new Unanswerable(result.problems.map(({ message }) => message).join(' '));
    if (this.#known.size >= 1000) this.#known.clear();
    this.#known.set(key, result.value);
    return result.value;
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

function callOf(action: string, resource: string): { readonly action: string; readonly resource: string } {
  if (!/^[^:\s]+:[^:\s]+$/.test(action)) {
    throw new Unanswerable(`${JSON.stringify(action)} is no action. Write it like s3:GetObject.`);
  }
  if (resource !== '*' && !resource.startsWith('arn:')) {
    throw new Unanswerable(
      `${JSON.stringify(resource)} is no resource. Write an ARN, or * for an action that is asked for no resource.`,
    );
  }
  return { action, resource };
}

function timeOf(value: unknown, name: string): Instant {
  const at = readTime(value);
  if (at === undefined) throw new Unanswerable(`${name} ${JSON.stringify(value)} is no time. ${TIME_HELP}`);
  return at;
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

function contextOfJson(context: unknown): ContextRecord {
  if (context === undefined || context === null) return {};
  if (!isObject(context)) throw new Unanswerable('context is an object: key, value or list of values.');
  return Object.fromEntries(Object.entries(context).map(([key, value]) => [key, contextValue(key, value)]));
}

function contextValue(key: string, value: unknown): ContextValue {
  if (isScalar(value)) return value;
  // Absent: what AWS's own documentation means by a null key.
  if (value === null) return [];
  if (Array.isArray(value) && value.every(isScalar)) return value.map(String);
  throw new Unanswerable(`The context key ${key} is no text, number, boolean or list of them.`);
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end);
    if (line.trim() !== '') yield line;
    from = end < 0 ? text.length : end + 1;
  }
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
