import { compilePolicy, type CompiledPolicy } from '../../policy/evaluation/compile.ts';
import type { ContextRecord, ContextValue } from '../../policy/evaluation/condition/request-context.ts';
import { evaluate } from '../../policy/evaluation/evaluate.ts';
import type { Instant } from '../../terms/instant.ts';
import { memo } from '../../terms/memo.ts';
import { LONGEST_JSON, readJson } from '../../text/strict-json.ts';
import { forMany } from '../many-at-once.ts';
import { callOf, timeOf, Unanswerable, unknownAction, type KnownActions } from './asked-call.ts';

export interface CanBatchArguments {
  readonly file: string;
  /** For lines without a time. */
  readonly now: Instant;
  readonly catalog: KnownActions;
}

/** What a batch needs of its surroundings: both ways in pieces, so that memory does not grow with the file. */
export interface BatchIo {
  /** Lines that hold something, many at a time; of one longer than the limit, as much as shows that. */
  lines(path: string, longest: number): AsyncIterable<readonly string[]>;
  /** Resolves when whoever reads has taken it. */
  write(text: string): Promise<void>;
  stderr(text: string): void;
}

/**
 * `aws-jit can --batch FILE.jsonl`: for each line `{id, policies, action, resource, at?, context?}` a line
 * `{id, decision}`, or `{id, error}`; with a `note` where AWS documents no such action. `policies` is a list of documents that count alike.
 *
 * @returns 0 when every line was answered, 2 otherwise. Throws `Unusable` where there is no file to read.
 */
export async function runCanBatch({ file, now, catalog }: CanBatchArguments, io: BatchIo): Promise<0 | 2> {
  const noteOn = memo(REMEMBERED, (action: string) => unknownAction(action, catalog));
  let unanswered = 0;
  for await (const lines of io.lines(file, LONGEST_JSON)) {
    forMany('can', lines.length);
    let output = '';
    for (const line of lines) {
      const answer = answerTo(line, now, noteOn);
      if ('error' in answer) unanswered += 1;
      output += `${JSON.stringify(answer)}\n`;
    }
    await io.write(output);
  }
  if (unanswered > 0) io.stderr(`can: ${unanswered} lines could not be answered; each says why.\n`);
  return unanswered > 0 ? 2 : 0;
}

/** A batch asks of a few actions. */
const REMEMBERED = 1_000;

type Answer =
  | { readonly id: unknown; readonly decision: string; readonly note?: string }
  | { readonly id: unknown; readonly error: string };

function answerTo(line: string, now: Instant, noteOn: (action: string) => string | undefined): Answer {
  if (line.length > LONGEST_JSON) {
    const error = `The line has more than ${LONGEST_JSON} characters, the most that is read. Ask about fewer policies at once.`;
    return { id: null, error };
  }
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
    const call = callOf(action, resource);
    const request = {
      action: call.action,
      resource: call.resource,
      at: at === undefined || at === null ? now : timeOf(at, 'at'),
      context: contextOfJson(context),
    };
    const { decision } = evaluate((Array.isArray(policies) ? policies : [policies]).map(compiled), request);
    const note = noteOn(action);
    return note === undefined ? { id, decision } : { id, decision, note };
  } catch (error) {
    if (!(error instanceof Unanswerable) && !(error instanceof TypeError)) throw error;
    return { id, error: error.message };
  }
}

/** Compiling reads of a policy what a call asks for, so that keeping what was compiled would cost more than it saves. */
function compiled(document: unknown): CompiledPolicy {
  const result = compilePolicy(document);
  if (!result.ok) throw new Unanswerable(result.problems.map(({ message }) => message).join(' '));
  return result.value;
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

function contextOfJson(context: unknown): ContextRecord {
  if (context === undefined || context === null) return {};
  if (!isObject(context)) throw new Unanswerable('context is an object: key, value or list of values.');
  const values: Record<string, ContextValue> = {};
  for (const key of Object.keys(context)) values[key] = contextValue(key, context[key]);
  return values;
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
