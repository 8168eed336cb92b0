import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI, { APIConnectionError, APIError } from 'openai';
import type { Completion, ContextSize, FailureCode, Message, Model } from '../drafting/model/completion.ts';
import { readCompletion } from './read-completion.ts';
import { ADDRESS_KEY, type ModelSettings } from './model-settings.ts';
import { FULL_FORM, requestOf, simplerForm, withoutLimit, type RefusedParameter } from './request-form.ts';
import { faultOfConnection, faultOfSettings, type Unreached } from './server-address.ts';
import { readRefusal } from './server-refusal.ts';

/**
 * A model behind Chat Completions, for one draft after another. Each gets one deadline around everything: connecting, waiting,
 * retrying, reading.
 */
export interface ModelService {
  readonly name: string;
  begin(): Model;
}

export const DEADLINE_MS = 60_000;
/** Beyond the first try, and not counting a changed format. */
const RETRIES = 2;
const FIRST_WAIT_MS = 500;
/** An answer is a few kilobytes; a server that sends without end must not fill the memory. */
const MOST_BYTES = 2_000_000;

export function openModel({
  baseUrl,
  addressFrom = ADDRESS_KEY,
  apiKey,
  name,
  context,
  deadlineMs = DEADLINE_MS,
}: ModelSettings): ModelService {
  const fault = faultOfSettings(baseUrl, apiKey, addressFrom);
  if (fault !== undefined)
    return {
      name,
      begin: () => ({ name, complete: () => Promise.resolve(failure(fault.code, fault.message)) }),
    };
  const client = new OpenAI({
    apiKey,
    // Never left to the SDK, which would read OPENAI_BASE_URL; and its log would print the person's words.
    baseURL: baseUrl,
    logLevel: 'off',
    // The SDK obeys `Retry-After: 3600` with a sleep that nothing can abort: retries are ours.
    maxRetries: 0,
    timeout: deadlineMs,
    fetch: boundedFetch,
  });
  // What a server takes is learnt once a run, from what it answered; a refusal alone teaches nothing.
  let known = FULL_FORM;

  const begin = (): Model => {
    const end = performance.now() + deadlineMs;
    const signal = AbortSignal.timeout(deadlineMs);
    const isOver = (): boolean => signal.aborted;
    const late = failure(
      'deadline',
      `did not answer within ${Math.round(deadlineMs / 1000)} s (where that happens often, name a quicker one in model.name of aws-jit.yml)`,
    );
    const over = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(new Error('deadline'));
      });
    });
    // Nobody may be waiting when it passes.
    over.catch(() => undefined);

    const once = (messages: readonly Message[], form: typeof known, schema: object): Promise<unknown> =>
      Promise.race([
        client.chat.completions.create(
          { model: name, messages: [...messages], ...requestOf(form, schema) },
          { signal },
        ),
        over,
      ]);

    return {
      name,
      ...(context === undefined ? {} : { context }),
      async complete(messages, schema) {
        let form = known;
        for (let retries = 0; ;) {
          if (isOver()) return late;
          try {
            const read = readCompletion(await once(messages, form, schema), addressFrom);
            // A model that thinks first may need more room than we gave.
            if (read.kind === 'failure' && read.code === 'cut-off' && form.limit !== 'none') {
              form = withoutLimit(form);
              continue;
            }
            known = form;
            return read;
          } catch (error) {
            if (isOver()) return late;
            const met = meaningOf(error, addressFrom);
            const simpler = met.kind === 'form' ? simplerForm(form, met.about) : undefined;
            if (simpler !== undefined) {
              form = simpler;
              continue;
            }
            if (met.kind !== 'retry') return met.failure;
            const wait = met.waitMs ?? FIRST_WAIT_MS * 2 ** retries;
            if (retries === RETRIES || performance.now() + wait >= end) return met.failure;
            retries += 1;
            // Ends early, and quietly, with the deadline.
            await sleep(wait, undefined, { signal }).catch(() => undefined);
          }
        }
      },
    };
  };
  return { name, begin };
}

type Met =
  | { readonly kind: 'final'; readonly failure: Completion }
  /** Perhaps only the way it was asked. */
  | { readonly kind: 'form'; readonly about: RefusedParameter | undefined; readonly failure: Completion }
  | { readonly kind: 'retry'; readonly failure: Completion; readonly waitMs: number | undefined };

const failure = (code: FailureCode, message: string): Completion => ({
  kind: 'failure',
  code,
  message,
  tokens: undefined,
});

const final = (code: FailureCode, message: string): Met => ({
  kind: 'final',
  failure: failure(code, message),
});

/** Status and code only: the text of an error is a stranger's, and may repeat the key or the person's words. */
function meaningOf(error: unknown, from: string): Met {
  if (error instanceof APIConnectionError) return unreached(faultOfConnection(error, from));
  if (!(error instanceof APIError))
    return final(
      'not-the-protocol',
      `answered with something that is no JSON: see that ${from} is that of a model, and mostly ends in /v1`,
    );
  const { status, code } = error as { status?: number; code?: unknown };
  if (status === 404 || code === 'model_not_found')
    return final(
      'not-accepted',
      `is not known under that name or address (${status ?? 'no status'}); see model.name in aws-jit.yml, and ${from}, which mostly ends in /v1`,
    );
  if (code === 'content_filter') return final('filtered', 'was stopped by a content filter');
  if (status === 400 || status === 422) {
    const { tooLong, about } = readRefusal(error);
    if (tooLong) return { kind: 'final', failure: tooLongFor(tooLong) };
    const why = `does not accept the request (status ${status}); see that model.name in aws-jit.yml is one that it has`;
    return { kind: 'form', about, failure: failure('rejected', why) };
  }
  if (status === 401 || status === 403)
    return final('not-accepted', `does not accept the key (status ${status}); see OPENAI_API_KEY`);
  if (status === 402 || code === 'insufficient_quota')
    return final('busy', `has no quota left for the key in OPENAI_API_KEY (status ${status ?? 'unknown'})`);
  // What does not know the path, the method or the type is no server of models.
  if (status === 405 || status === 406 || status === 410 || status === 415 || status === 426)
    return final(
      'not-accepted',
      `has nothing of the kind there (status ${status}); see ${from}, which mostly ends in /v1`,
    );
  if (status === 413) return { kind: 'final', failure: tooLongFor({}) };
  if (status === 501)
    return final(
      'not-accepted',
      `does not answer chats (status 501); see model.name in aws-jit.yml, and ${from}`,
    );
  if (status !== undefined && (status === 408 || status === 409 || status === 429 || status >= 500)) {
    return {
      kind: 'retry',
      failure: failure(
        'busy',
        `is busy or failing (status ${status}); nothing is to be changed but the server, or ${from}`,
      ),
      waitMs: retryAfter(error as { headers?: Headers }),
    };
  }
  return final(
    'rejected',
    `does not accept the request (status ${status ?? 'unknown'}); see model.name in aws-jit.yml, and ${from}`,
  );
}

const unreached = ({ code, message, mayPass }: Unreached): Met =>
  mayPass ? { kind: 'retry', failure: failure(code, message), waitMs: undefined } : final(code, message);

const tooLongFor = ({ context, prompt }: ContextSize): Completion => ({
  kind: 'failure',
  code: 'too-long',
  message:
    context === undefined
      ? 'has too small a context for the list of actions; model.context in aws-jit.yml can say how small'
      : `has a context of ${context} tokens, too small for this request`,
  tokens: undefined,
  size: { ...(context === undefined ? {} : { context }), ...(prompt === undefined ? {} : { prompt }) },
});

/** Milliseconds; `undefined` when the server does not say. A date is taken by the client's own clock. */
function retryAfter({ headers }: { readonly headers?: Headers }): number | undefined {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(exact) && exact >= 0) return exact;
  const text = headers?.get('retry-after');
  if (text === undefined || text === null) return undefined;
  const seconds = Number(text);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** Follows no redirect, which would carry the person's words to a host that nobody named, and reads no more than it must. */
const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  // Node forgets what links the signal to a body once its garbage is collected; then the socket would keep the process alive.
  const stop = (): void => void reader?.cancel().catch(() => undefined);
  init?.signal?.addEventListener('abort', stop);
  try {
    for (;;) {
      const next = await reader?.read();
      if (next?.value === undefined) break;
      size += next.value.byteLength;
      if (size > MOST_BYTES) {
        stop();
        throw new Error('The answer is longer than any that is read.');
      }
      parts.push(next.value);
    }
  } finally {
    init?.signal?.removeEventListener('abort', stop);
  }
  const { status, statusText, headers } = response;
  const own = new Headers(headers);
  // The body is decoded already.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) own.delete(name);
  return new Response(size === 0 ? null : Buffer.concat(parts), { status, statusText, headers: own });
};
