import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isLive, isPending, readHistory, stateNow } from '../../src/report/history.ts';
import { STATES } from '../../src/lifecycle/state.ts';
import { at, DRAFTED, GRANTED, line, NOW, PATH, WHOLE } from './ledger-lines.ts';

const read = (...lines: readonly string[]) => readHistory(PATH, `${lines.join('\n')}\n`, NOW);
const codes = (...lines: readonly string[]) => read(...lines).problems.map(({ code }) => code);

describe('a request from its events', () => {
  test('granted and expired', () => {
    const { history, problems } = read(...WHOLE);
    expect(problems).toEqual([]);
    expect(history).toMatchObject({
      issue: 42,
      month: '2026-11',
      requester: { id: 1001, login: 'alice' },
      principal: 'iam-user/alice',
      account: 'prod',
      services: ['s3'],
      access: { s3: 'read' },
      duration: 28_800,
      risk: 'low',
      engine: 'rules',
      pull: 43,
      state: 'expired',
      granted: ['s3:GetObject', 's3:GetObjectTagging', 's3:ListBucket'],
      window: { from: at('2026-11-20T09:20:00Z'), until: at('2026-11-20T17:20:00Z') },
      grantedAt: at('2026-11-20T09:21:00Z'),
      ended: { how: 'expired', at: at('2026-11-20T17:20:00Z') },
      removedAt: at('2026-11-20T17:23:00Z'),
      synthetic: false,
    });
    expect(history?.timeline.map(({ state }) => state)).toEqual(['drafted', 'granted', 'expired']);
  });

  test('live, pending, and what a late sweep changes', () => {
    const live = read(...WHOLE.slice(0, 2)).history;
    const pending = read(...WHOLE.slice(0, 1)).history;
    if (!live || !pending) throw new Error('unreadable');
    expect(isLive(live, at('2026-11-20T09:19:59Z'))).toBe(false);
    expect(isLive(live, at('2026-11-20T17:19:59Z'))).toBe(true);
    expect(isLive(live, at('2026-11-20T17:20:00Z'))).toBe(false);
    expect([isPending(live, NOW), isPending(pending, NOW)]).toEqual([false, true]);
    expect(stateNow(live, at('2026-11-20T12:00:00Z'))).toBe('granted');
    expect(stateNow(live, NOW)).toBe('expired');
  });

  test('taken back: live until then, and by whom', () => {
    const { history } = read(
      ...WHOLE.slice(0, 2),
      line('revoked', '2026-11-20T10:00:00Z', { by: 'bob', until: '2026-11-20T17:20:00Z' }),
    );
    expect(history?.ended).toEqual({ how: 'revoked', at: at('2026-11-20T10:00:00Z') });
    expect(history?.timeline.at(-1)?.by).toBe('bob');
    if (history) expect(isLive(history, at('2026-11-20T10:00:00Z'))).toBe(false);
  });

  test('self-approval attempts are counted by event', () => {
    const waiting = (time: string, of: readonly string[]) => line('approved', time, { codes: of });
    const { history } = read(
      WHOLE[0] ?? '',
      waiting('2026-11-20T09:10:00Z', ['approvals-missing', 'self-approval']),
      waiting('2026-11-20T09:11:00Z', ['approvals-missing']),
      waiting('2026-11-20T09:12:00Z', ['same-principal']),
    );
    expect(history?.selfApprovals).toBe(2);
  });
});

describe('a hostile ledger is reported, and neither breaks nor lies', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a half-written line', '{"id":"granted","kind":"gra', 'unreadable-line'],
    ['no object', '[1,2]', 'unreadable-line'],
    ['fields are missing', '{"kind":"granted","issue":42}', 'unreadable-line'],
    ['a kind of a newer version', line('teleported', '2026-11-20T10:00:00Z'), 'unknown-kind'],
    ['a kind out of the prototype', line('constructor', '2026-11-20T10:00:00Z'), 'unknown-kind'],
    ['no time', line('granted', 'yesterday'), 'absurd-time'],
    ['30 February', line('granted', '2026-02-30T10:00:00Z'), 'absurd-time'],
    ['the year 1970', line('granted', '1970-01-01T00:00:00Z'), 'absurd-time'],
    ['the future', line('granted', '2027-11-20T10:00:00Z'), 'absurd-time'],
    ['another request', line('granted', '2026-11-20T10:00:00Z', {}, { issue: 41 }), 'other-request'],
    ['far too long', line('granted', '2026-11-20T10:00:00Z', { x: 'x'.repeat(300_000) }), 'too-long'],
    [
      'a window of a thousand years',
      line('granted', '2026-11-20T10:00:00Z', { ...GRANTED, until: '2999-01-01T00:00:00Z' }),
      'absurd-time',
    ],
    [
      'a script for a login',
      line('granted', '2026-11-20T10:00:00Z', { requester: { id: 1, login: '<script>alert(1)</script>' } }),
      'unreadable-field',
    ],
    [
      'markup for a resource',
      line('granted', '2026-11-20T10:00:00Z', { resources: ['"><img src=x onerror=alert(1)>'] }),
      'unreadable-field',
    ],
    [
      'a right-to-left override in an account',
      line('granted', '2026-11-20T10:00:00Z', { account: 'prod\u202e' }),
      'unreadable-field',
    ],
    [
      'a formula for a principal',
      line('granted', '2026-11-20T10:00:00Z', { principal: '=HYPERLINK("https://evil.example")' }),
      'unreadable-field',
    ],
    [
      'a window that begins after its grant, which CloudTrail would be asked about',
      line('granted', '2026-11-20T10:00:00Z', { from: '2027-11-20T10:00:00Z' }),
      'absurd-time',
    ],
    [
      'a filing after the event that tells of it',
      line('drafted', '2026-11-20T10:00:00Z', { created: '2026-11-25T10:00:00Z' }),
      'absurd-time',
    ],
    [
      'a use in the future',
      line('usage', '2026-11-20T10:00:00Z', {
        used: [{ action: 's3:GetObject', count: 1, last: '9999-01-01T00:00:00Z' }],
        unused: [],
        unknown: [],
        how: 'exact',
        asOf: '2026-11-20T10:00:00Z',
        final: true,
      }),
      'absurd-time',
    ],
    ['usage that is none', line('usage', '2026-11-20T10:00:00Z', { used: 'all' }), 'unreadable-field'],
    [
      'the prototype',
      '{"id":"x","kind":"granted","issue":42,"at":"2026-11-20T10:00:00Z","run":"9","data":{"access":{"__proto__":"read"}}}',
      'unreadable-field',
    ],
  ];
  test.each(cases)('%s', (_, hostile, code) => {
    const { history, problems } = read(WHOLE[0] ?? '', hostile);
    expect(problems.map((each) => each.code)).toContain(code);
    expect(problems.every(({ place }) => place === `${PATH}:2`)).toBe(true);
    expect(history?.requester).toEqual({ id: 1001, login: 'alice' });
    expect(JSON.stringify([history, problems])).not.toMatch(/script|onerror|HYPERLINK|\u202e/);
  });

  test('the same id again: the first counts', () => {
    const again = line('granted', '2026-11-20T09:21:00Z', { ...GRANTED, until: '2026-11-21T17:20:00Z' });
    expect(codes(...WHOLE.slice(0, 2), again)).toEqual(['repeated']);
    expect(read(...WHOLE.slice(0, 2), again).history?.window?.until).toBe(at('2026-11-20T17:20:00Z'));
  });

  test('a state that cannot follow', () => {
    expect(codes(...WHOLE, line('drafted', '2026-11-21T09:00:00Z', DRAFTED))).toEqual(['impossible-order']);
  });

  test('a copy in the folder of another month is left out: its grant would count twice', () => {
    const copy = readHistory('events/2026-10/42.jsonl', WHOLE.join('\n'), NOW);
    expect(copy.history).toBeUndefined();
    expect(copy.problems.map(({ code }) => code)).toEqual(['other-month']);
  });

  test('a grant that does not say until when', () => {
    const endless = { ...GRANTED, until: undefined };
    expect(codes(line('granted', '2026-11-20T09:21:00Z', endless))).toEqual(['unreadable-field']);
  });

  test('a file of nothing but broken lines makes no thousand problems', () => {
    const { problems } = read(...Array.from({ length: 900 }, () => '{'));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toBe('880 more problems in this file are not listed.');
  });

  test('a file of any other name is left out and said', () => {
    for (const path of [
      'events/2026-13/42.jsonl',
      'events/2026-11/042.jsonl',
      'events/2026-11/42.json',
      '../42.jsonl',
    ])
      expect(readHistory(path, WHOLE.join('\n'), NOW)).toMatchObject({
        history: undefined,
        problems: [{ place: path, code: 'unreadable-file' }],
      });
  });

  test('any text at all: nothing is thrown, and every line is an event or a problem', () => {
    const lines = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(...WHOLE),
      fc
        .record({
          id: fc.string(),
          kind: fc.constantFrom('granted', 'expired', 'usage', 'x', ...Object.keys(STATES)),
          issue: fc.constantFrom(42, 41, '42', null),
          at: fc.oneof(fc.string(), fc.constant('2026-11-20T10:00:00Z')),
          run: fc.string(),
          data: fc.anything(),
        })
        .map((each) => JSON.stringify(each)),
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 12 }), (all) => {
        const text = all.map((each) => each.replaceAll('\n', ' ')).join('\n');
        const { history, problems } = readHistory(PATH, text, NOW);
        const written = text.split('\n').filter((each) => each.trim() !== '').length;
        const unread = new Set(
          problems
            .filter(({ code }) => !['unreadable-field', 'impossible-order'].includes(code))
            .filter((each) => !(each.code === 'absurd-time' && each.message.startsWith('The field')))
            .map(({ place }) => place),
        ).size;
        if (written > unread) expect(history).toBeDefined();
        else expect(history).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
