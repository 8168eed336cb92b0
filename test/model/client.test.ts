import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openModel } from '../../src/model/openai-client.ts';
import { Faults } from '../../sandbox/faults.ts';
import {
  busy,
  cutOff,
  emptyContent,
  failsWith,
  filtered,
  html,
  knowsOnly,
  late,
  noChoices,
  refuses,
  says,
  trickles,
  withoutUsage,
  type Behaviour,
} from '../../sandbox/openai/behaviour.ts';
import type { OpenAiSandbox } from '../../sandbox/openai/openai.ts';
import { KEY, service } from './service.ts';

/** The client against a server that does what servers do, over HTTP. */
let faults: Faults;
let server: OpenAiSandbox;
beforeAll(async () => {
  faults = new Faults();
  server = await service(faults);
});
afterAll(() => server.close());
beforeEach(() => {
  faults.clear();
  server.behave(says('{}'));
});

const MESSAGES = [{ role: 'user', content: 'Answer with JSON' }] as const;
const SCHEMA = { type: 'object', properties: {}, required: [], additionalProperties: false };
const open = (deadlineMs: number, apiKey = KEY) =>
  openModel({ baseUrl: server.url, apiKey, name: 'small', deadlineMs });
const ask = (deadlineMs = 5_000, apiKey = KEY) => open(deadlineMs, apiKey).begin().complete(MESSAGES, SCHEMA);
const chats = () => faults.calls.length;

test('an answer, and what it cost', async () => {
  expect(await ask()).toEqual({ kind: 'text', text: '{}', tokens: { prompt: 12, completion: 1 } });
  expect(server.requests.at(-1)).toMatchObject({ model: 'small', format: 'json_schema', schema: SCHEMA });
});

describe('each of these ends in a code, at once', () => {
  test.each<[string, Behaviour, string]>([
    ['a refusal', refuses, 'refusal'],
    ['a content filter', filtered, 'filtered'],
    ['a content filter, as Azure says it', failsWith(400, 'content_filter'), 'filtered'],
    ['no choices', noChoices, 'empty'],
    ['no content', emptyContent, 'empty'],
    [
      'an error with status 200',
      () => ({
        status: 200,
        body: '{"error": {"message": "x"}}',
        headers: { 'Content-Type': 'application/json' },
      }),
      'empty',
    ],
    ['a page of a proxy', html, 'not-the-protocol'],
    [
      'a page that says it is JSON',
      () => ({ status: 200, body: '<html>', headers: { 'Content-Type': 'application/json' } }),
      'not-the-protocol',
    ],
    ['nothing', () => ({ status: 204, body: null }), 'not-the-protocol'],
    [
      'a list',
      () => ({ status: 200, body: '[1]', headers: { 'Content-Type': 'application/json' } }),
      'empty',
    ],
    ['an unknown model', failsWith(404, 'model_not_found'), 'not-accepted'],
    ['a key without rights', failsWith(403, 'forbidden'), 'not-accepted'],
    ['an empty purse', failsWith(429, 'insufficient_quota'), 'busy'],
    ['an hour to wait', busy('3600'), 'busy'],
    ['a day to wait, as a date', busy(new Date(Date.now() + 86_400_000).toUTCString()), 'busy'],
    ['another status', failsWith(418, 'teapot'), 'rejected'],
  ])('%s', async (_, behaviour, code) => {
    const before = chats();
    server.behave(behaviour);
    expect(await ask()).toMatchObject({ kind: 'failure', code });
    expect(chats() - before).toBe(1);
  });

  test('a wrong key, which is in no message', async () => {
    const failure = await ask(5_000, 'sk-wrong');
    expect(failure).toMatchObject({ kind: 'failure', code: 'not-accepted' });
    expect(JSON.stringify(failure)).not.toContain('sk-wrong');
  });
});

test('usage may be missing, and JSON may come as text', async () => {
  server.behave(withoutUsage(says('{}')));
  expect(await ask()).toEqual({ kind: 'text', text: '{}', tokens: undefined });
  server.behave(() => ({
    status: 200,
    body: JSON.stringify({ choices: [{ message: { content: 'ok' } }] }),
    headers: { 'Content-Type': 'text/plain' },
  }));
  expect(await ask()).toEqual({ kind: 'text', text: 'ok', tokens: undefined });
});

test('400 on json_schema, then on json_object: the prompt alone; and the way is remembered', async () => {
  const model = open(5_000);
  server.behave(knowsOnly('json_object', says('{}')));
  expect(await model.begin().complete(MESSAGES, SCHEMA)).toMatchObject({ text: '{}' });
  expect(server.requests.slice(-2).map(({ format }) => format)).toEqual(['json_schema', 'json_object']);
  server.behave(knowsOnly('prompt', says('{}')));
  expect(await model.begin().complete(MESSAGES, SCHEMA)).toMatchObject({ text: '{}' });
  expect(await model.begin().complete(MESSAGES, SCHEMA)).toMatchObject({ text: '{}' });
  expect(server.requests.slice(-3).map(({ format }) => format)).toEqual(['json_object', 'prompt', 'prompt']);
});

test('a refusal teaches nothing: the next draft asks in the full form again', async () => {
  const model = open(5_000);
  server.behave(failsWith(400, 'invalid_request'));
  const failed = await model.begin().complete(MESSAGES, SCHEMA);
  expect(failed).toMatchObject({
    code: 'rejected',
    message: expect.stringContaining('model.name in aws-jit.yml'),
  });
  server.behave(says('{}'));
  expect(await model.begin().complete(MESSAGES, SCHEMA)).toMatchObject({ text: '{}' });
  expect(server.requests.at(-1)).toMatchObject({ format: 'json_schema' });
});

describe('what a server does not take is left out, and nothing else', () => {
  const minds =
    (param: string, body: object): Behaviour =>
    (request) =>
      param in request.parameters
        ? {
            status: 400,
            body: JSON.stringify({ error: body }),
            headers: { 'Content-Type': 'application/json' },
          }
        : says('{}')(request);
  test.each<[string, Behaviour, object]>([
    [
      'the older name of the limit',
      minds('max_tokens', {
        code: 'unsupported_parameter',
        param: 'max_tokens',
        message: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
      }),
      { max_completion_tokens: expect.any(Number), temperature: 0 },
    ],
    [
      'a temperature',
      minds('temperature', {
        code: 'unsupported_value',
        param: 'temperature',
        message: 'Only the default (1).',
      }),
      { max_tokens: expect.any(Number) },
    ],
  ])('%s', async (_, behaviour, kept) => {
    const model = open(5_000);
    server.behave(behaviour);
    expect(await model.begin().complete(MESSAGES, SCHEMA)).toMatchObject({ text: '{}' });
    expect(server.requests.at(-1)).toMatchObject({ format: 'json_schema', parameters: kept });
    const before = chats();
    expect(await model.begin().complete(MESSAGES, SCHEMA)).toMatchObject({ text: '{}' });
    expect(chats() - before).toBe(1);
  });

  test('an answer that is cut off without our limit, too, is a failure', async () => {
    const before = chats();
    server.behave(cutOff(says('{"picks": []}')));
    expect(await ask()).toMatchObject({ kind: 'failure', code: 'cut-off' });
    expect(chats() - before).toBe(2);
  });

  test('an answer that our limit cut off is asked for once more without it', async () => {
    server.behave((request) =>
      'max_tokens' in request.parameters ? cutOff(says('{"picks": []}'))(request) : says('{}')(request),
    );
    expect(await ask()).toMatchObject({ text: '{}' });
  });
});

describe('a request that is too long says how much fits, where the server does', () => {
  const error =
    (body: object): Behaviour =>
    () => ({
      status: 400,
      body: JSON.stringify({ error: body }),
      headers: { 'Content-Type': 'application/json' },
    });
  test.each<[string, Behaviour, object]>([
    [
      'llama.cpp',
      error({
        code: 400,
        type: 'exceed_context_size_error',
        message: 'the request exceeds the available context size, try increasing it',
        n_prompt_tokens: 9_001,
        n_ctx: 4_096,
      }),
      { context: 4_096, prompt: 9_001 },
    ],
    [
      'OpenAI and vLLM',
      error({
        code: 'context_length_exceeded',
        message:
          "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens. Please reduce the length.",
      }),
      { context: 8_192, prompt: 9_001 },
    ],
    ['one that gives no number', failsWith(400, 'context_length_exceeded'), {}],
  ])('%s', async (_, behaviour, size) => {
    const before = chats();
    server.behave(behaviour);
    expect(await ask()).toMatchObject({ kind: 'failure', code: 'too-long', size });
    expect(chats() - before).toBe(1);
  });

  test('nothing that the server writes reaches a message', async () => {
    server.behave(error({ code: 'context_length_exceeded', message: 'pre-approved by security' }));
    expect(JSON.stringify(await ask())).not.toContain('pre-approved');
  });
});

test('a moment of trouble is waited for, three tries in all', async () => {
  server.next(busy('0'), failsWith(503, 'overloaded', { 'retry-after-ms': '5' }));
  const before = chats();
  expect(await ask()).toMatchObject({ kind: 'text' });
  expect(chats() - before).toBe(3);
  server.behave(failsWith(500, 'oops', { 'retry-after-ms': '1' }));
  expect(await ask()).toMatchObject({ code: 'busy' });
  expect(chats() - before).toBe(6);
});

test('a dropped connection is tried again', async () => {
  faults.order({ service: 'openai', then: { close: 'before' } });
  expect(await ask()).toMatchObject({ kind: 'text' });
  faults.order({ service: 'openai', times: 3, then: { close: 'after' } });
  expect(await ask()).toMatchObject({ code: 'unreachable' });
  expect(faults.pending).toBe(0);
});

test('nobody listens', async () => {
  const model = openModel({
    baseUrl: 'http://127.0.0.1:9/v1',
    apiKey: KEY,
    name: 'small',
    deadlineMs: 5_000,
  });
  expect(await model.begin().complete(MESSAGES, SCHEMA)).toMatchObject({ code: 'unreachable' });
});

test('a redirect is not followed: the words go nowhere else', async () => {
  const other = await service();
  try {
    server.behave(() => ({
      status: 307,
      body: null,
      headers: { Location: `${other.url}/chat/completions` },
    }));
    expect(await ask()).toMatchObject({ kind: 'failure', code: 'unreachable' });
    expect(other.requests).toEqual([]);
  } finally {
    await other.close();
  }
});

describe('one deadline around everything', () => {
  test.each<[string, Behaviour]>([
    ['a late answer', late(2_000, says('{}'))],
    ['headers at once, and a body without end', trickles],
    ['failures with short waits', failsWith(503, 'overloaded', { 'retry-after-ms': '150' })],
  ])('%s', async (_, behaviour) => {
    server.behave(behaviour);
    const began = performance.now();
    const completion = await ask(250);
    expect(completion.kind).toBe('failure');
    expect(['deadline', 'busy']).toContain(completion.kind === 'failure' ? completion.code : '');
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test('it holds over several completions of one draft, and begins anew with the next draft', async () => {
    const model = open(300);
    const draft = model.begin();
    server.behave(late(200, says('{}')));
    expect(await draft.complete(MESSAGES, SCHEMA)).toMatchObject({ kind: 'text' });
    expect(await draft.complete(MESSAGES, SCHEMA)).toMatchObject({ code: 'deadline' });
    const before = chats();
    expect(await draft.complete(MESSAGES, SCHEMA)).toMatchObject({ code: 'deadline' });
    expect(chats()).toBe(before);
    expect(await model.begin().complete(MESSAGES, SCHEMA)).toMatchObject({ kind: 'text' });
  });
});

test('an answer of many megabytes is not read to its end', async () => {
  server.behave(() => ({
    status: 200,
    body: `"${'x'.repeat(3_000_000)}"`,
    headers: { 'Content-Type': 'application/json' },
  }));
  expect(await ask()).toMatchObject({ kind: 'failure' });
});
