import * as z from 'zod';
import type { Completion, FailureCode, Tokens } from '../drafting/model/completion.ts';

/** What is used of a chat completion. Everything else may be missing, and is at some servers. */
const shape = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish().catch(undefined),
      message: z.object({
        content: z
          .union([z.string(), z.array(z.object({ text: z.string().catch('') }))])
          .nullish()
          .transform((content) =>
            typeof content === 'string' ? content : (content ?? []).map(({ text }) => text).join(''),
          ),
        refusal: z.string().nullish().catch(undefined),
      }),
    }),
  ),
  usage: z
    .object({ prompt_tokens: z.int().nonnegative(), completion_tokens: z.int().nonnegative() })
    .optional()
    .catch(undefined),
});

/**
 * Reads what a server answered with status 200: a completion, or one of the many things that are none.
 * @param from what the address is read from, in words.
 */
export function readCompletion(body: unknown, from = 'the address'): Completion {
  const read = shape.safeParse(typeof body === 'string' ? json(body) : body);
  if (!read.success) {
    return isObject(body)
      ? failure(
          'empty',
          `answered without a completion; see model.name in aws-jit.yml, and that ${from} is that of a model`,
          undefined,
        )
      : failure(
          'not-the-protocol',
          `answered with ${isPage(body) ? 'a web page' : 'something else than a chat completion'}; see that ${from} is that of a model, and mostly ends in /v1`,
          undefined,
        );
  }
  const { choices, usage } = read.data;
  const tokens = usage && { prompt: usage.prompt_tokens, completion: usage.completion_tokens };
  const [first] = choices;
  if (first === undefined) return failure('empty', 'gave an empty answer', tokens);
  const { message, finish_reason: end } = first;
  if (message.refusal) return failure('refusal', 'declined', tokens);
  if (end === 'content_filter') return failure('filtered', 'was stopped by a content filter', tokens);
  if (end === 'length') return failure('cut-off', 'ran out of room before its answer was complete', tokens);
  if (message.content.trim() === '') return failure('empty', 'gave an empty answer', tokens);
  return { kind: 'text', text: message.content, tokens };
}

const failure = (code: FailureCode, message: string, tokens: Tokens | undefined): Completion => ({
  kind: 'failure',
  code,
  message,
  tokens,
});

/** Of a proxy that asks to sign in, or of the server's own site. */
const isPage = (body: unknown): boolean =>
  typeof body === 'string' && /^\s*<(?:!doctype|html|\?xml)/i.test(body);

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Some servers send JSON as text. */
function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
