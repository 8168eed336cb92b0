import { Hono } from 'hono';
import * as z from 'zod';
import type { SandboxClock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import { controls } from '../http/control.ts';
import { listen, surround, type SandboxEnv } from '../http/server.ts';
import { sensible, type Behaviour, type ChatRequest, type Reply } from './behaviour.ts';

/** A stand-in that speaks Chat Completions over HTTP, and answers as it is told. */
export interface OpenAiSandbox {
  /** With the version, as OPENAI_BASE_URL wants it: `http://127.0.0.1:<port>/v1`. */
  readonly url: string;
  /** Host and port, for `endpoints.openai`. */
  readonly host: string;
  /** Every chat that was accepted, oldest first. */
  readonly requests: readonly ChatRequest[];
  /** How it answers from now on; at first sensibly. */
  behave(behaviour: Behaviour): void;
  /** What it lists under /v1/models from now on: by name, with the tokens that vLLM says beside it. */
  offer(models: Readonly<Record<string, number | undefined>>): void;
  /** How it answers the next requests, one each, before it goes on as it was told to. */
  next(...behaviours: readonly Behaviour[]): void;
  close(): Promise<void>;
}

/** What this stand-in reads of a request; the rest is accepted unread, as servers do. */
const Chat = z.looseObject({
  model: z.string().min(1),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).min(1),
  response_format: z
    .discriminatedUnion('type', [
      z.object({
        type: z.literal('json_schema'),
        json_schema: z.object({
          name: z.string().regex(/^[\w-]{1,64}$/),
          strict: z.boolean().optional(),
          schema: z.record(z.string(), z.unknown()),
        }),
      }),
      z.object({ type: z.literal('json_object') }),
      z.object({ type: z.literal('text') }),
    ])
    .optional(),
});

/**
 * @param options.key only this key is accepted; any when left out.
 * @param options.port 0 for any free one.
 */
export async function startOpenAi(options: {
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly key?: string;
  readonly port?: number;
}): Promise<OpenAiSandbox> {
  const { clock, faults, key } = options;
  const requests: ChatRequest[] = [];
  const once: Behaviour[] = [];
  let always: Behaviour = sensible;
  let answered = 0;
  let offered: Readonly<Record<string, number | undefined>> = { 'gpt-5-mini': undefined };

  const app = new Hono<SandboxEnv>();
  app.use(
    surround({
      service: 'openai',
      clock,
      faults,
      describe: (c) =>
        Promise.resolve({
          operation: c.req.path,
          actor: c.req.header('Authorization') === undefined ? 'anonymous' : 'key',
        }),
    }),
  );
  app.route('/', controls(clock, faults));
  app.post('/v1/chat/completions', async (c) => {
    const sent = c.req.header('Authorization')?.replace(/^Bearer /, '');
    if (!sent || (key !== undefined && sent !== key)) {
      return error(401, 'invalid_api_key', `Incorrect API key provided: ${sent ?? ''}`);
    }
    const chat = Chat.safeParse(await c.req.json<unknown>().catch(() => undefined));
    if (!chat.success) return error(400, 'invalid_request', z.prettifyError(chat.error));
    const broken = brokenLimits(chat.data);
    if (broken !== undefined) return error(400, 'invalid_json_schema', broken);
    const request = chatRequest(chat.data);
    requests.push(request);
    const reply = await (once.shift() ?? always)(request);
    return 'status' in reply
      ? new Response(reply.body, { status: reply.status, headers: { ...reply.headers } })
      : completion(reply, request, ++answered);
  });
  app.get('/v1/models', (c) => {
    const sent = c.req.header('Authorization')?.replace(/^Bearer /, '');
    if (!sent || (key !== undefined && sent !== key))
      return error(401, 'invalid_api_key', `Incorrect API key provided: ${sent ?? ''}`);
    const data = Object.entries(offered).map(([id, tokens]) => ({
      id,
      object: 'model',
      created: clock.now(),
      owned_by: 'sandbox',
      ...(tokens === undefined ? {} : { max_model_len: tokens }),
    }));
    return c.json({ object: 'list', data });
  });
  app.notFound(() => error(404, 'not_found', 'Unknown request URL'));

  const server = await listen(app, options.port);
  return {
    url: `${server.url}/v1`,
    host: new URL(server.url).host,
    requests,
    behave: (behaviour) => void (always = behaviour),
    offer: (models) => void (offered = models),
    next: (...behaviours) => void once.push(...behaviours),
    close: () => server.close(),
  };
}

function chatRequest({
  model,
  messages,
  response_format: format,
  ...parameters
}: z.infer<typeof Chat>): ChatRequest {
  const schema = format?.type === 'json_schema' ? format.json_schema.schema : undefined;
  const said = messages.map(({ content }) => content).join('\n');
  return {
    model,
    messages,
    format: format === undefined || format.type === 'text' ? 'prompt' : format.type,
    schema,
    parameters,
    actions: [...said.matchAll(/^([a-z0-9-]+:[A-Za-z0-9]+) \[([\d,]*)\]$/gm)].map(
      ([, id = '', resources = '']) => ({
        id,
        resources: resources.split(',').filter(Boolean).map(Number),
      }),
    ),
    marked: (/^Marked, since the rules picked them: (.*)$/m.exec(said)?.[1] ?? '')
      .split('; ')
      .flatMap((each) => (each.includes(':') ? [each.slice(0, each.indexOf(' ['))] : [])),
    reason: reasonIn(said),
  };
}

/** The form's words and those of comments, each on lines of its own. */
function reasonIn(said: string): string {
  const line = /^Reason, as a JSON string:\n(.*)$/m.exec(said)?.[1];
  const read = z.string().safeParse(line === undefined ? undefined : JSON.parse(line));
  const comments =
    /^Comments, oldest first, each a JSON object:\n((?:\{.*\}(?:\n|$))+)/m.exec(said)?.[1] ?? '';
  const added = comments
    .split('\n')
    .filter((each) => each !== '')
    .map((each) => z.object({ comment: z.string() }).safeParse(JSON.parse(each)).data?.comment ?? '');
  return [read.data ?? '', ...added].join('\n');
}

/** https://developers.openai.com/api/docs/guides/structured-outputs */
function brokenLimits({ response_format: format }: z.infer<typeof Chat>): string | undefined {
  if (format?.type !== 'json_schema') return undefined;
  let entries = 0;
  const visit = (value: unknown): string | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    const node = value as Readonly<Record<string, unknown>>;
    if (Array.isArray(node['enum'])) {
      const texts = node['enum'].filter((entry) => typeof entry === 'string');
      entries += node['enum'].length;
      if (node['enum'].length === 0) return 'enum must not be empty';
      if (texts.length > 250 && texts.join('').length > 15_000) return 'enum of more than 15,000 characters';
    }
    if (node['type'] === 'object') {
      const names = Object.keys(node['properties'] ?? {});
      const required = new Set(Array.isArray(node['required']) ? node['required'] : []);
      if (format.json_schema.strict && node['additionalProperties'] !== false)
        return 'additionalProperties must be false';
      if (format.json_schema.strict && names.some((name) => !required.has(name)))
        return 'required must name every property';
    }
    for (const child of Object.values(node)) {
      const found = visit(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit(format.json_schema.schema) ?? (entries > 1_000 ? 'more than 1,000 enum values' : undefined);
}

function completion(reply: Exclude<Reply, { status: number }>, request: ChatRequest, n: number): Response {
  const prompt = Math.ceil(JSON.stringify(request.messages).length / 4);
  const written = Math.ceil((reply.content ?? '').length / 4);
  return Response.json({
    id: `chatcmpl-${n}`,
    object: 'chat.completion',
    created: 1_795_000_000,
    model: `${request.model}-2026-06-01`,
    choices: reply.empty
      ? []
      : [
          {
            index: 0,
            message: { role: 'assistant', content: reply.content, refusal: reply.refusal ?? null },
            logprobs: null,
            finish_reason: reply.finish ?? 'stop',
          },
        ],
    ...(reply.usage === false
      ? {}
      : {
          usage: {
            prompt_tokens: prompt,
            completion_tokens: written,
            total_tokens: prompt + written,
          },
        }),
  });
}

const error = (status: number, code: string, message: string): Response =>
  Response.json({ error: { message, type: 'invalid_request_error', param: null, code } }, { status });
