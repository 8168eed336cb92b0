import type { ContextSize } from '../drafting/model/completion.ts';
import type { RefusedParameter } from './request-form.ts';

/** What is read of a server's refusal: numbers and which of our own parameters it names. Its text is a stranger's, and is shown nowhere. */
export interface ServerRefusal {
  readonly tooLong?: ContextSize;
  readonly about?: RefusedParameter;
}

/** A message beyond this is not looked at. */
const LONGEST_MESSAGE = 2_000;

/**
 * - llama.cpp: type `exceed_context_size_error` with `n_ctx` and `n_prompt_tokens`.
 * - OpenAI and vLLM: code `context_length_exceeded`, or "maximum context length is 8192 tokens. However, … 9001 tokens".
 */
export function readRefusal(error: unknown): ServerRefusal {
  const { code, type, param, error: body } = fieldsOf(error);
  const inner = fieldsOf(body);
  const words = [inner['message'], fieldsOf(error)['message']]
    .map((each) => (typeof each === 'string' ? each.slice(0, LONGEST_MESSAGE) : ''))
    .join(' ');
  const kinds = [code, type, inner['code'], inner['type']];
  if (
    kinds.some((kind) => kind === 'exceed_context_size_error' || kind === 'context_length_exceeded') ||
    /maximum context length|context (?:size|length|window) exceeded|exceeds? the (?:available |model's )?context/i.test(
      words,
    )
  ) {
    const context = count(inner['n_ctx']) ?? numberAfter(words, /context length (?:is|of) (\d{1,8})/i);
    const prompt =
      count(inner['n_prompt_tokens']) ??
      numberAfter(words, /(?:resulted in|requested|has|with) (\d{1,8}) (?:input )?tokens/i);
    return {
      tooLong: {
        ...(context === undefined ? {} : { context }),
        ...(prompt === undefined ? {} : { prompt }),
      },
    };
  }
  const named = [param, inner['param'], words].filter((each) => typeof each === 'string').join(' ');
  if (/max_(?:completion_)?tokens/.test(named)) return { about: 'limit' };
  return /temperature/.test(named) ? { about: 'temperature' } : {};
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;

const numberAfter = (text: string, pattern: RegExp): number | undefined =>
  count(Number(pattern.exec(text)?.[1] ?? Number.NaN));
