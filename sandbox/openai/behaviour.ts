/** A chat as a behaviour sees it. */
export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  /** How the answer's shape was asked for. */
  readonly format: 'json_schema' | 'json_object' | 'prompt';
  readonly schema: Readonly<Record<string, unknown>> | undefined;
  /** What else was asked for: a limit, a temperature. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The actions that were offered, read from the messages. */
  readonly actions: readonly {
    readonly id: string;
    readonly resources: readonly number[];
  }[];
  /** Those of them that the rules picked. */
  readonly marked: readonly string[];
  /** The person's words. */
  readonly reason: string;
}

export type Reply =
  | {
      readonly content: string | null;
      readonly refusal?: string;
      readonly finish?: 'stop' | 'length' | 'content_filter';
      /** No choices at all. */
      readonly empty?: true;
      /** False: the answer does not say what it cost. */
      readonly usage?: false;
    }
  /** Something else than a completion. */
  | {
      readonly status: number;
      readonly body: string | ReadableStream<Uint8Array> | null;
      readonly headers?: Readonly<Record<string, string>>;
    };

export type Behaviour = (request: ChatRequest) => Reply | Promise<Reply>;

export interface AnsweredPick {
  readonly action: string;
  /** Those that the action accepts when left out. */
  readonly resources?: readonly unknown[];
  readonly words?: string;
  readonly why?: string;
}

/** An answer as the product asks for it. */
export const picks =
  (...chosen: readonly (string | AnsweredPick)[]): Behaviour =>
  (request) => ({
    content: JSON.stringify({ picks: chosen.map((each) => pickOf(each, request)) }),
  });

export const asks =
  (...questions: readonly { readonly text: string; readonly choices: readonly string[] }[]): Behaviour =>
  () => ({ content: JSON.stringify({ picks: [], questions }) });

function pickOf(chosen: string | AnsweredPick, { actions }: ChatRequest) {
  const { action, resources, words, why } =
    typeof chosen === 'string' ? ({ action: chosen } as AnsweredPick) : chosen;
  return {
    action,
    resources: resources ?? actions.find(({ id }) => id === action)?.resources ?? [],
    ...(words === undefined ? {} : { words }),
    why: why ?? 'the task needs it',
  };
}

/** A modest model: the offered actions whose names share most words with the reason. */
export const sensible: Behaviour = (request) => {
  const words = new Set(wordsIn(request.reason));
  const scored = request.actions
    .map(({ id }) => ({
      id,
      score: new Set(wordsIn(id.replace(/([a-z])([A-Z])/g, '$1 $2')).filter((w) => words.has(w))).size,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const chosen = scored.filter(({ score }) => score === scored[0]?.score).slice(0, 4);
  return chosen.length === 0
    ? asks({ text: 'What do you want to do?', choices: request.actions.slice(0, 4).map(({ id }) => id) })(
        request,
      )
    : picks(...chosen.map(({ id }) => id))(request);
};

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.replace(/(?:ing|ed|es|s)$/, ''));

/** The text as it is, whatever it is. */
export const says =
  (content: string): Behaviour =>
  () => ({ content });

/** The answer in a Markdown fence with words around it, as chat models write. */
export const fenced =
  (behaviour: Behaviour): Behaviour =>
  async (request) => {
    const reply = await behaviour(request);
    return 'content' in reply
      ? { ...reply, content: `Here is the answer.\n\n\`\`\`json\n${reply.content ?? ''}\n\`\`\`\n` }
      : reply;
  };

export const withoutUsage =
  (behaviour: Behaviour): Behaviour =>
  async (request) => {
    const reply = await behaviour(request);
    return 'content' in reply ? { ...reply, usage: false } : reply;
  };

/** Late by real milliseconds. */
export const late =
  (ms: number, behaviour: Behaviour): Behaviour =>
  async (request) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return behaviour(request);
  };

/** Stops in the middle, as it does at the limit of tokens; `finish` says so, or does not. */
export const cutOff =
  (behaviour: Behaviour, finish: 'length' | 'stop' = 'length'): Behaviour =>
  async (request) => {
    const reply = await behaviour(request);
    if (!('content' in reply)) return reply;
    const content = reply.content ?? '';
    return { ...reply, content: content.slice(0, Math.floor(content.length / 2)), finish };
  };

export const refuses: Behaviour = () => ({ content: null, refusal: "I'm sorry, I can't help with that." });
export const filtered: Behaviour = () => ({ content: '', finish: 'content_filter' });
export const noChoices: Behaviour = () => ({ content: null, empty: true });
export const emptyContent: Behaviour = () => ({ content: '' });

/** What proxies and captive portals send, with status 200. */
export const html: Behaviour = () => ({
  status: 200,
  body: '<!DOCTYPE html><title>Sign in</title><p>Please sign in to continue.</p>',
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
});

export const failsWith =
  (
    status: number,
    code: string,
    headers: Readonly<Record<string, string>> = {},
    message = 'Something went wrong',
  ): Behaviour =>
  () => ({
    status,
    body: JSON.stringify({ error: { message, type: 'error', param: null, code } }),
    headers: { 'Content-Type': 'application/json', ...headers },
  });

export const busy = (retryAfter: string): Behaviour =>
  failsWith(429, 'rate_limit_exceeded', { 'Retry-After': retryAfter });

/** Headers at once, then a byte now and then, and never an end. */
export const trickles: Behaviour = () => {
  let timer: ReturnType<typeof setInterval>;
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json' },
    body: new ReadableStream<Uint8Array>({
      start(controller) {
        timer = setInterval(() => {
          controller.enqueue(new TextEncoder().encode(' '));
        }, 20);
        timer.unref();
      },
      cancel() {
        clearInterval(timer);
      },
    }),
  };
};

/** A server that knows no more than this way of asking for a shape. */
export const knowsOnly =
  (format: 'json_object' | 'prompt', behaviour: Behaviour): Behaviour =>
  (request) => {
    const known = format === 'json_object' ? ['json_object', 'prompt'] : ['prompt'];
    return known.includes(request.format)
      ? behaviour(request)
      : failsWith(
          400,
          'unsupported_parameter',
          {},
          `response_format ${request.format} is not supported`,
        )(request);
  };
