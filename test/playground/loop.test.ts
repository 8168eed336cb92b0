import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANSWERS } from '../../sandbox/example.ts';
import { Opened, type Told } from './opened.ts';

const OBJECT = 'arn:aws:s3:::acme-nightly-exports/2026-11-21.csv';
const SLOW = 300_000;
let opened: Opened;

beforeAll(async () => {
  opened = await Opened.start();
}, SLOW);
afterAll(async () => {
  expect(await opened.close()).toMatchObject({ code: 0 });
}, SLOW);

describe('who may talk to it', () => {
  const page = (): { host: string; path: string } => {
    const { host, pathname } = new URL(opened.url);
    return { host, path: pathname };
  };

  test('the page itself, at the address that was printed', async () => {
    const { host, path } = page();
    const answer = await opened.raw(path, { Host: host, 'Sec-Fetch-Site': 'none' });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(host).toMatch(/^127\.0\.0\.1:/);
  });

  const state = 'state';
  test.each<[string, (at: { host: string; path: string }) => [string, Record<string, string>]]>([
    ['no token', ({ host }) => ['/', { Host: host }]],
    ['no token, and the path of the state', ({ host }) => ['/state', { Host: host }]],
    ['another token', ({ host, path }) => [`/${'A'.repeat(path.length - 2)}/${state}`, { Host: host }]],
    [
      'a name that its owner lets point here',
      ({ path, host }) => [path + state, { Host: `attacker.example:${host.split(':')[1] ?? ''}` }],
    ],
    [
      'localhost, which is not what was printed',
      ({ path, host }) => [path + state, { Host: host.replace('127.0.0.1', 'localhost') }],
    ],
    [
      'another origin',
      ({ path, host }) => [path + state, { Host: host, Origin: 'https://attacker.example' }],
    ],
    ['an origin that hides', ({ path, host }) => [path + state, { Host: host, Origin: 'null' }]],
    [
      'another site, by what the browser says',
      ({ path, host }) => [path, { Host: host, 'Sec-Fetch-Site': 'cross-site' }],
    ],
    [
      'another port of this machine',
      ({ path, host }) => [path + state, { Host: host, 'Sec-Fetch-Site': 'same-site' }],
    ],
  ])('%s is refused', async (_, order) => {
    const [path, headers] = order(page());
    const answer = await opened.raw(path, headers);
    expect([answer.status, answer.text]).toEqual([403, expect.stringMatching(/^Refused: /)]);
  });

  test('a form of another page cannot do a step, whatever it knows', async () => {
    const { host, path } = page();
    const body = JSON.stringify({ do: 'wait', until: 'hour' });
    for (const headers of [
      { 'Content-Type': 'text/plain' },
      { 'Content-Type': 'application/json', Origin: 'https://attacker.example' },
      { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'none' },
    ])
      expect((await opened.raw(`${path}steps`, { Host: host, ...headers }, 'POST', body)).status).toBe(403);
    expect((await opened.idle()).steps).toBe(0);
  });

  test('what is no step is refused with its place, and nothing happens', async () => {
    for (const step of [
      { do: 'wait', until: 'never' },
      { do: 'file', as: 'root', answers: {} },
      { do: 'push', as: 'mallory', number: 1, path: '../../etc/passwd', text: '' },
      'x',
      { do: 'approve', as: 'bob', number: 1, more: 1 },
    ])
      expect(await opened.post<Told>('steps', step)).toMatchObject({ ok: false });
    expect((await opened.idle()).steps).toBe(0);
  });
});

describe('the whole loop', () => {
  test(
    'request, approve, merge, live, end',
    async () => {
      expect(await opened.can('alice', 's3:GetObject', OBJECT)).toMatchObject({ decision: 'implicitDeny' });
      expect(await opened.step({ do: 'file', as: 'alice', answers: ANSWERS })).toMatchObject({
        ok: true,
        number: 1,
      });
      const drafted = await opened.idle();
      expect(
        drafted.runs.shown.map(({ file, job, environment, status }) => ({ file, job, environment, status })),
      ).toEqual([
        { file: 'aws-jit-request.yml', job: 'draft', environment: 'aws-jit-draft', status: 'succeeded' },
      ]);
      const [pull] = drafted.pulls.shown;

      // She can write, and owns nothing.
      const refused = await opened.step({ do: 'merge', as: 'mallory', number: pull?.number ?? 0 });
      expect(refused).toMatchObject({
        ok: false,
        said: expect.stringContaining('code owner review'),
      });

      await opened.step({ do: 'approve', as: 'bob', number: pull?.number ?? 0 });
      expect(await opened.step({ do: 'merge', as: 'bob', number: pull?.number ?? 0 })).toMatchObject({
        ok: true,
      });
      const live = await opened.idle();
      expect(live.runs.shown.map(({ job, status }) => `${job} ${status}`).sort()).toEqual([
        'close succeeded',
        'draft succeeded',
        'grant succeeded',
        'revoke succeeded',
      ]);
      expect(opened.attached(live)).toHaveLength(1);
      const until = opened.attached(live)[0]?.until;
      expect(await opened.can('alice', 's3:GetObject', OBJECT)).toEqual({ decision: 'allowed', until });
      expect(await opened.can('alice', 's3:DeleteObject', OBJECT)).toMatchObject({
        decision: 'implicitDeny',
      });
      expect(await opened.can('mallory', 's3:GetObject', OBJECT)).toMatchObject({ decision: 'implicitDeny' });
      expect(
        await opened.step({ do: 'use', as: 'alice', action: 's3:GetObject', resource: OBJECT }),
      ).toMatchObject({ ok: true });

      await opened.step({ do: 'wait', until: 'end' });
      const over = await opened.idle();
      expect(over.now).toBe(until);
      expect(over.runs.shown).toHaveLength(live.runs.shown.length);
      expect(opened.attached(over)).toEqual([expect.objectContaining({ over: true })]);
      expect((await opened.can('alice', 's3:GetObject', OBJECT)).decision).not.toBe('allowed');

      await opened.step({ do: 'wait', until: 'hour' });
      const tidy = await opened.idle();
      expect(opened.attached(tidy)).toEqual([]);
      expect(tidy.issues.shown[0]?.labels.map(({ name }) => name)).toEqual(['aws-jit: expired']);
      expect(tidy.slack.shown).toHaveLength(1);
      const thread = await opened.get<{ thread: readonly { text: string }[] }>(
        `slack/${tidy.slack.shown[0]?.ts ?? ''}`,
      );
      expect(thread.thread.length).toBeGreaterThan(2);
      const ledger = await opened.get<{ text: string }>(`ledger?path=${tidy.ledger.shown[0] ?? ''}`);
      expect(ledger.text.match(/"kind":"(granted|expired)"/g)).toHaveLength(2);
      const report = await (await fetch(`${opened.url}report`)).text();
      expect(report).toContain('"expired"');
    },
    SLOW,
  );

  test(
    'what was done is a file that plays the same again',
    async () => {
      const file = join(mkdtempSync(join(tmpdir(), 'aws-jit-scene-')), 'scene.json');
      writeFileSync(file, JSON.stringify(await opened.get('scene')));
      const before = await opened.idle();
      const again = await Opened.start('--scene', file);
      try {
        const after = await again.idle();
        const told = ({ now, issues, pulls, ledger }: typeof after) => ({ now, issues, pulls, ledger });
        expect(told(after)).toEqual(told(before));
        expect(await again.get('scene')).toEqual(await opened.get('scene'));
      } finally {
        await again.close();
      }
    },
    SLOW,
  );
});

describe('aws-jit.yml', () => {
  test(
    'mistakes show by line, before and after they are merged',
    async () => {
      const { text } = await opened.get<{ text: string }>('configuration');
      expect(text).not.toContain('endpoints');
      const wrong = text.replace('policy_ttl: 8h', 'policy_ttl: eight hours');
      const line = text.split('\n').indexOf('policy_ttl: 8h') + 1;
      const { mistakes } = await opened.post<{ mistakes: readonly { line: number; path: string }[] }>(
        'check',
        { text: wrong },
      );
      expect(mistakes).toEqual([expect.objectContaining({ line, path: 'policy_ttl' })]);
      const told = await opened.step({ do: 'configure', text: wrong });
      expect(told.said).toContain('has mistakes');
      await opened.step({ do: 'configure', text });
      await opened.idle();
    },
    SLOW,
  );

  test(
    'no address that it names is called: nothing leaves the machine',
    async () => {
      const { text } = await opened.get<{ text: string }>('configuration');
      const away = `${text}endpoints: {aws: "203.0.113.7:443"}\nmodel: {base_url: "https://203.0.113.7/v1", name: m}\n`;
      await opened.step({ do: 'configure', text: away });
      expect((await opened.get<{ text: string }>('configuration')).text).not.toContain('endpoints');
      await opened.step({ do: 'file', as: 'carol', answers: ANSWERS });
      const state = await opened.idle();
      const { log } = await opened.get<{ log: string }>(`runs/${state.runs.shown[0]?.id ?? 0}`);
      expect(log).toMatch(/model/i);
      await opened.step({ do: 'configure', text });
      await opened.idle();
    },
    SLOW,
  );
});
