import { createServer, type Server } from 'node:http';
import { createServer as createTls } from 'node:https';
import { createServer as createTcp } from 'node:net';
import type { AddressInfo } from 'node:net';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openModel } from '../../src/model/openai-client.ts';
import { modelOfRun, modelOfTerminal } from '../../src/model/model-settings.ts';

/** What somebody is told who has written a wrong address, or has a server that is none. */
const FROM = 'the variable OPENAI_BASE_URL';
const asked = async (baseUrl: string, apiKey = 'sk-secret-0123') => {
  const answer = await openModel({ baseUrl, apiKey, addressFrom: FROM, name: 'small', deadlineMs: 8_000 })
    .begin()
    .complete([{ role: 'user', content: 'Answer with JSON' }], {});
  return answer.kind === 'failure' ? answer : { code: 'none', message: '' };
};

describe('an address that cannot be asked: nothing is sent, and the variable is named', () => {
  test.each([
    ['no address', 'not a url', /OPENAI_BASE_URL is no address/],
    ['nothing but a name', 'llm', /OPENAI_BASE_URL is no address/],
    ['another protocol', 'ftp://llm.example.com/v1', /begins with ftp:\/\/ and not with https?:\/\//],
    ['a file', 'file:///etc/passwd', /begins with file:\/\//],
    ['no protocol', 'localhost:8080/v1', /begins with no http/],
    ['no protocol, by number', '127.0.0.1:8080', /begins with no http/],
    ['a user name and a password', 'https://bob:hunter2@llm.example.com/v1', /user name or a password/],
    ['no host', 'http:///v1', /names no host/],
    ['no host at all', 'http://', /is no address|names no host/],
    ['a port beyond all', 'http://127.0.0.1:99999/v1', /is no address/],
    ['a path that goes too far', 'http://127.0.0.1:8080/v1/chat/completions', /goes too far/],
    ['a question', 'http://127.0.0.1:8080/v1?key=hunter2', /holds a \?/],
    ['a place on a page', 'http://127.0.0.1:8080/v1#top', /holds a \?/],
    ['a port that no program may ask', 'http://127.0.0.1:9/v1', /port that no program may ask/],
  ])('%s', async (_, address, message) => {
    const failure = await asked(address);
    expect(failure).toMatchObject({ code: 'unreachable', message: expect.stringMatching(message) });
    expect(failure.message).toContain('OPENAI_BASE_URL');
    expect(failure.message).not.toMatch(/hunter2|sk-secret/);
  });

  test.each(['two words', 'sk-\u200Bhidden', 'sk-line\nbreak', 'sk-ключ'])(
    'a key that is none, %j, is in no message',
    async (key) => {
      const failure = await asked('http://127.0.0.1:8080/v1', key);
      expect(failure).toMatchObject({
        code: 'not-accepted',
        message: expect.stringContaining('OPENAI_API_KEY'),
      });
      expect(failure.message).not.toContain(key);
    },
  );
});

const listening = async (server: Server | ReturnType<typeof createTcp>): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** A server that answers everything in one way. */
async function answering(status: number, body: string, type = 'application/json', path = '/v1') {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { 'Content-Type': type, Location: 'http://127.0.0.1:1/' }).end(body);
  });
  const port = await listening(server);
  try {
    return await asked(`http://127.0.0.1:${port}${path}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

describe('a server that is none, or another one', () => {
  test.each<[string, number, string, string, string, RegExp]>([
    [
      'a page with 200',
      200,
      '<!doctype html><title>Sign in</title>',
      'text/html',
      'not-the-protocol',
      /web page.*OPENAI_BASE_URL/,
    ],
    ['words with 200', 200, 'It works!', 'text/plain', 'not-the-protocol', /OPENAI_BASE_URL/],
    [
      'a page that calls itself JSON',
      200,
      '<html>',
      'application/json',
      'not-the-protocol',
      /OPENAI_BASE_URL/,
    ],
    [
      'other JSON with 200',
      200,
      '{"status":"ok"}',
      'application/json',
      'empty',
      /model\.name.*OPENAI_BASE_URL/,
    ],
    ['404', 404, 'page not found', 'text/plain', 'not-accepted', /model\.name.*OPENAI_BASE_URL.*\/v1/],
    [
      'a model that it has not, as 400',
      400,
      '{"error":{"code":"model_not_found","message":"x"}}',
      'application/json',
      'not-accepted',
      /model\.name/,
    ],
    ['401', 401, '{}', 'application/json', 'not-accepted', /OPENAI_API_KEY/],
    ['402', 402, '{}', 'application/json', 'busy', /quota.*OPENAI_API_KEY/],
    ['405', 405, '', 'text/plain', 'not-accepted', /OPENAI_BASE_URL/],
    ['413', 413, '', 'text/plain', 'too-long', /model\.context/],
    ['418', 418, '', 'text/plain', 'rejected', /model\.name.*OPENAI_BASE_URL/],
    ['501', 501, '', 'text/plain', 'not-accepted', /OPENAI_BASE_URL/],
    ['a redirect', 308, '', 'text/plain', 'unreachable', /redirects.*OPENAI_BASE_URL/],
  ])('%s', async (_, status, body, type, code, message) => {
    expect(await answering(status, body, type)).toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  test('nobody listens', async () => {
    const server = createTcp();
    const port = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await asked(`http://127.0.0.1:${port}/v1`)).toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/refuses connections.*OPENAI_BASE_URL/),
    });
  });

  test('a host that nobody knows', async () => {
    expect(await asked('http://llm.invalid/v1')).toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/host name.*OPENAI_BASE_URL/),
    });
  });

  test('https to a server that speaks http', async () => {
    const server = createServer();
    const port = await listening(server);
    expect(await asked(`https://127.0.0.1:${port}/v1`)).toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/speaks no TLS.*OPENAI_BASE_URL/),
    });
    server.close();
  });

  test('something else than HTTP', async () => {
    const server = createTcp((socket) => socket.end('220 mail.example.com ready\r\n'));
    const port = await listening(server);
    expect(await asked(`http://127.0.0.1:${port}/v1`)).toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/does not speak HTTP.*OPENAI_BASE_URL/),
    });
    server.close();
  });

  test('a certificate that nobody vouches for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
        ...['-keyout', key, '-out', cert, '-days', '1', '-subj', '/CN=llm.example.com'],
      ],
      { stdio: 'ignore' },
    );
    const server = createTls({ key: readFileSync(key), cert: readFileSync(cert) });
    const port = await listening(server);
    expect(await asked(`https://127.0.0.1:${port}/v1`)).toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/certificate.*OPENAI_BASE_URL.*NODE_EXTRA_CA_CERTS/),
    });
    server.close();
  });
});

test('the message names where the address was read from', () => {
  const config = { model: { base_url: 'https://llm.acme.example/v1' }, endpoints: {} };
  expect(modelOfTerminal(config, { apiKey: 'k', baseUrl: undefined })?.addressFrom).toBe(
    'model.base_url in aws-jit.yml',
  );
  expect(modelOfTerminal(config, { apiKey: 'k', baseUrl: ' http://127.0.0.1:1/v1 ' })).toMatchObject({
    baseUrl: 'http://127.0.0.1:1/v1',
    addressFrom: FROM,
  });
  expect(modelOfRun(config, { apiKey: 'k', baseUrl: 'https://elsewhere.example/v1' })).toMatchObject({
    baseUrl: 'https://llm.acme.example/v1',
    addressFrom: 'model.base_url in aws-jit.yml',
  });
});
