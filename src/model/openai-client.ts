import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI, { APIConnectionError, APIError } from 'openai';
import type { Completion, FailureCode, Message, Model } from '../drafting/model/completion.ts';
import { readCompletion } from './read-completion.ts';
import type { ModelSettings } from './model-settings.ts';

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

/** How the answer's shape is asked for; the next one where a server does not know it. */
const FORMATS = ['json_schema', 'json_object', 'prompt'] as const;
type Format = (typeof FORMATS)[number];

export function openModel({ baseUrl, apiKey, name, deadlineMs = DEADLINE_MS }: ModelSettings): ModelService {
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
  // A server's format is learnt once a run.
  let known: Format = 'json_schema';

  const begin = (): Model => {
    const end = performance.now() + deadlineMs;
    const signal = AbortSignal.timeout(deadlineMs);
    const isOver = (): boolean => signal.aborted;
    const late = failure('deadline', `did not answer within ${Math.round(deadlineMs / 1000)} s`);
    const over = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(new Error('deadline'));
      });
    });
    // Nobody may be waiting when it passes.
    over.catch(() => undefined);

    const once = (messages: readonly Message[], schema: object): Promise<unknown> =>
      Promise.race([
        client.chat.completions.create(
          { model: name, messages: [...messages], ...responseFormat(known, schema) },
          { signal },
        ),
        over,
      ]);

    return {
      name,
      async complete(messages, schema) {
        for (let retries = 0; ;) {
          if (isOver()) return late;
          try {
            return readCompletion(await once(messages, schema));
          } catch (error) {
            if (isOver()) return late;
            const met = meaningOf(error);
            const simpler = FORMATS[FORMATS.indexOf(known) + 1];
            if (met.kind === 'format' && simpler !== undefined) {
              known = simpler;
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

const responseFormat = (format: Format, schema: object) => {
  switch (format) {
    case 'json_schema':
      return {
        response_format: {
          type: 'json_schema' as const,
          json_schema: { name: 'picks', strict: true, schema: { ...schema } },
        },
      };
    case 'json_object':
      return { response_format: { type: 'json_object' as const } };
    case 'prompt':
      return {};
  }
};

type Met =
  | { readonly kind: 'final'; readonly failure: Completion }
  /** Perhaps only the way the shape was asked for. */
  | { readonly kind: 'format'; readonly failure: Completion }
  | { readonly kind: 'retry'; readonly failure: Completion; readonly waitMs: number | undefined };

const failure = (code: FailureCode, message: string): Completion => ({
  kind: 'failure',
  code,
  message,
  tokens: undefined,
});

/** Status and code only: the text of an error is a stranger's, and may repeat the key or the person's words. */
function meaningOf(error: unknown): Met {
  if (error instanceof APIConnectionError) {
    return {
      kind: 'retry',
      failure: failure('unreachable', 'could not be reached'),
      waitMs: undefined,
    };
  }
  if (!(error instanceof APIError)) {
    return { kind: 'final', failure: failure('not-the-protocol', 'answered with something that is no JSON') };
  }
  const { status, code } = error as { status?: number; code?: unknown };
  if (status === 400 || status === 422) {
    return code === 'content_filter'
      ? { kind: 'final', failure: failure('filtered', 'was stopped by a content filter') }
      : { kind: 'format', failure: failure('rejected', `does not accept the request (status ${status})`) };
  }
  if (status === 401 || status === 403) {
    return { kind: 'final', failure: failure('not-accepted', `does not accept the key (status ${status})`) };
  }
  if (status === 404) {
    return {
      kind: 'final',
      failure: failure('not-accepted', 'is not known under that name or address (404)'),
    };
  }
  if (code === 'insufficient_quota') {
    return { kind: 'final', failure: failure('busy', 'has no quota left') };
  }
  if (status !== undefined && (status === 408 || status === 409 || status === 429 || status >= 500)) {
    return {
      kind: 'retry',
      failure: failure('busy', `is busy or failing (status ${status})`),
      waitMs: retryAfter(error as { headers?: Headers }),
    };
  }
  return {
    kind: 'final',
    failure: failure('rejected', `does not accept the request (status ${status ?? 'unknown'})`),
  };
}

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
