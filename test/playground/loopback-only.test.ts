import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';

const run = promisify(execFile);
const guard = new URL('../../playground/loopback-only.mjs', import.meta.url).href;

/** What a program prints that the playground would run. */
const guarded = async (program: string): Promise<string> => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], {
    env: { PATH: process.env['PATH'], NODE_OPTIONS: `--import=${guard}` },
    timeout: 20_000,
  });
  return stdout.trim();
};
/** Prints why a call failed. */
const why = `const why = (error) => console.log(error.cause?.message ?? error.message);`;

describe('a step of the action reaches this machine and no other', () => {
  test.each([
    ['fetch', `await fetch('http://203.0.113.7/').catch(why)`],
    ['fetch over TLS, by name', `await fetch('https://api.example.com/').catch(why)`],
    ['node:https', `(await import('node:https')).get('https://203.0.113.7/').on('error', why)`],
    ['node:net, by position', `(await import('node:net')).connect(443, '203.0.113.7').on('error', why)`],
    ['node:tls', `(await import('node:tls')).connect({ host: '203.0.113.7', port: 443 }).on('error', why)`],
    ['a socket file', `(await import('node:net')).connect('/run/docker.sock').on('error', why)`],
    ['a name that begins like this machine', `await fetch('http://127.0.0.1.example.com/').catch(why)`],
    ['all addresses', `await fetch('http://0.0.0.0:8000/').catch(why)`],
  ])('%s', async (_, program) => {
    expect(await guarded(`${why}${program}`)).toMatch(/^Nothing leaves this machine/);
  });

  test('a datagram', async () => {
    const program = `${why}try { (await import('node:dgram')).createSocket('udp4').send('x', 53, '203.0.113.7'); } catch (error) { why(error); process.exit(0); }`;
    expect(await guarded(program)).toMatch(/^Nothing leaves this machine/);
  });

  test('the stand-ins answer', async () => {
    const server = createServer((_, answer) => answer.end('here')).listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => server.once('listening', resolve));
      const { port } = server.address() as AddressInfo;
      expect(await guarded(`console.log(await (await fetch('http://127.0.0.1:${port}/')).text())`)).toBe(
        'here',
      );
    } finally {
      server.close();
    }
  });
});
