import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseInstant } from '../../src/terms/instant.ts';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { runCanBatch } from '../../src/terminal/policies/can-batch.ts';
import { runCan, type CanArguments } from '../../src/terminal/policies/can-command.ts';
import { fileLines } from '../../src/terminal/file-lines.ts';
import { runStamp } from '../../src/terminal/policies/stamp-command.ts';

const NOW = parseInstant('2026-11-22T12:00:00Z');
if (NOW === undefined) throw new Error('unreachable');
const now = NOW;

/** Files in memory, and what was printed. */
function terminal(files: Readonly<Record<string, string>>) {
  const printed = { out: '', err: '' };
  const io = {
    read: (path: string) => Promise.resolve(files[path]),
    stdout: (text: string): void => {
      printed.out += text;
    },
    stderr: (text: string): void => {
      printed.err += text;
    },
  };
  return { io, printed };
}

const READ = {
  Sid: 'Read',
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::b/*',
  Condition: { DateLessThan: { 'aws:CurrentTime': '2026-11-22T13:00:00Z' }, Null: { 'aws:TagKeys': 'true' } },
};
const POLICY = {
  Version: '2012-10-17',
  Statement: [READ, { Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::b/x' }],
};
const FILES = {
  'p.json': JSON.stringify(POLICY),
  'twice.json': '{"Version":"2012-10-17","Version":"2008-10-17","Statement":[]}',
  'odd.json': JSON.stringify({
    Version: '2012-10-17',
    Statement: { ...READ, Condition: { Sometimes: { a: 'b' } } },
  }),
};
const ASK: CanArguments = {
  file: 'p.json',
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::b/k',
  now,
  context: [],
  json: true,
};

describe('can', () => {
  test.each<[string, Partial<CanArguments>, number, string]>([
    ['now', {}, 0, 'allowed'],
    ['at the end', { at: '2026-11-22T13:00:00Z' }, 1, 'implicitDeny'],
    ['a second before', { at: '2026-11-22T12:59:59Z' }, 0, 'allowed'],
    ['in epoch seconds', { at: '1795352399' }, 0, 'allowed'],
    ['with an offset', { at: '2026-11-22T14:59:59+02:00' }, 0, 'allowed'],
    ['denied', { resource: 'arn:aws:s3:::b/x' }, 1, 'explicitDeny'],
    ['with context', { context: ['aws:TagKeys=a', 'aws:TagKeys=b'] }, 1, 'implicitDeny'],
    ['with a value that holds =', { context: ['aws:PrincipalTag/t=a=b'] }, 0, 'allowed'],
    ['a malformed statement', { file: 'odd.json' }, 1, 'implicitDeny'],
  ])('%s', async (_name, change, code, decision) => {
    const { io, printed } = terminal(FILES);
    expect(await runCan({ ...ASK, ...change }, io)).toBe(code);
    expect(JSON.parse(printed.out)).toMatchObject({ decision });
  });

  test('says which statements decide', async () => {
    const { io, printed } = terminal(FILES);
    await runCan(ASK, io);
    expect(JSON.parse(printed.out)).toEqual({
      decision: 'allowed',
      statements: [{ statement: 0, sid: 'Read', effect: 'Allow' }],
    });
    const words = terminal(FILES);
    await runCan({ ...ASK, json: false }, words.io);
    expect(words.printed.out).toBe('allowed by Statement[0] (Read)\n');
  });

  test.each<[string, Partial<CanArguments>, RegExp]>([
    ['a doubled key', { file: 'twice.json' }, /given twice/],
    ['no time', { at: 'tomorrow' }, /--at "tomorrow" is no time/],
    ['no action', { action: 'GetObject' }, /is no action/],
    ['no resource', { resource: 'b/k' }, /is no resource/],
    ['a context without a value', { context: ['aws:TagKeys'] }, /key=value/],
    ['a context key in two cases', { context: ['k=1', 'K=2'] }, /twice/],
  ])('%s: exit 2 and a reason', async (_name, change, reason) => {
    const { io, printed } = terminal(FILES);
    expect(await runCan({ ...ASK, ...change }, io)).toBe(2);
    expect(printed.out).toBe('');
    expect(printed.err).toMatch(reason);
  });

  test('warns of what IAM would refuse', async () => {
    const { io, printed } = terminal(FILES);
    await runCan({ ...ASK, file: 'odd.json' }, io);
    expect(printed.err).toMatch(/Statement\.Condition\.Sometimes: IAM knows no such condition operator/);
  });
});

describe('can --batch', () => {
  const folder = mkdtempSync(join(tmpdir(), 'batch-'));
  const line = (fields: object): string =>
    JSON.stringify({
      id: 'x',
      policies: [POLICY],
      action: 's3:GetObject',
      resource: 'arn:aws:s3:::b/k',
      ...fields,
    });

  const ask = async (...lines: string[]): Promise<{ code: number; answers: unknown[] }> => {
    const file = join(folder, 'b.jsonl');
    writeFileSync(file, lines.join('\n'));
    let out = '';
    const io = {
      lines: fileLines,
      write: (text: string) => Promise.resolve(void (out += text)),
      stderr: () => undefined,
    };
    const code = await runCanBatch({ file, now, catalog: loadCatalog() }, io);
    const answers: unknown[] = out
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text) as unknown);
    return { code, answers };
  };

  test('an action that AWS does not document is named beside its decision', async () => {
    const { code, answers } = await ask(
      line({ id: 1, action: 's3:GetObjekt' }),
      line({ id: 2, action: 's4:Get' }),
    );
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { id: 1, decision: 'implicitDeny', note: expect.stringContaining('no action "s3:GetObjekt"') },
      { id: 2, decision: 'implicitDeny', note: expect.stringContaining('no service "s4"') },
    ]);
  });

  test('answers in order, whatever stands between the lines', async () => {
    const { code, answers } = await ask(
      line({ id: 1 }),
      '',
      line({ id: 2, at: '2026-11-22T13:00:00Z' }),
      line({ id: 'three', policies: [POLICY, POLICY], resource: 'arn:aws:s3:::b/x' }) + '\r',
      line({ id: 4, context: { 'aws:TagKeys': ['a'] } }),
      line({ id: 5, policies: [] }),
      line({ id: 6, at: 1795352399, context: { n: 5, b: true, l: ['x', 1], 'aws:TagKeys': null } }),
      line({ id: 7, policies: POLICY }),
      '   ',
    );
    expect(code).toBe(0);
    expect(answers).toEqual([
      { id: 1, decision: 'allowed' },
      { id: 2, decision: 'implicitDeny' },
      { id: 'three', decision: 'explicitDeny' },
      { id: 4, decision: 'implicitDeny' },
      { id: 5, decision: 'implicitDeny' },
      { id: 6, decision: 'allowed' },
      { id: 7, decision: 'allowed' },
    ]);
  });

  test('a line that cannot be answered says why, and the others are answered', async () => {
    const { code, answers } = await ask(
      'nonsense',
      '[]',
      line({ id: 1, policies: 'p' }),
      line({ id: 2, policies: [{}] }),
      line({ id: 3, at: 'soon' }),
      line({ id: 4, context: { k: { a: 1 } } }),
      line({ id: 5, action: undefined }),
      line({ id: 6 }).replace('"Effect":"Allow"', '"Effect":"Deny","Effect":"Allow"'),
      line({ id: 7 }),
    );
    expect(code).toBe(2);
    const ids = answers.map((answer) => (answer as { id: unknown }).id);
    expect(ids).toEqual([null, null, 1, 2, 3, 4, 5, 6, 7]);
    for (const answer of answers.slice(0, -1))
      expect(answer).toHaveProperty('error', expect.stringMatching(/\w/));
    expect(answers.at(-1)).toEqual({ id: 7, decision: 'allowed' });
  });

  test('a line longer than is read says so, whatever pieces it was read in, and the next is answered', async () => {
    const { code, answers } = await ask(line({ id: 1, x: 'é'.repeat(1_000_000) }), line({ id: 2 }));
    expect(code).toBe(2);
    expect(answers).toEqual([
      { id: null, error: expect.stringContaining('more than 262144 characters') },
      { id: 2, decision: 'allowed' },
    ]);
  });

  test('a file with no line, no file, and what is no text are said in the words of every command', async () => {
    const empty = join(folder, 'empty.jsonl');
    writeFileSync(empty, ' \n\n');
    const latin = join(folder, 'latin.jsonl');
    writeFileSync(latin, Uint8Array.of(0x7b, 0xe9, 0x7d));
    const run = (file: string) =>
      runCanBatch(
        { file, now, catalog: loadCatalog() },
        { lines: fileLines, write: () => Promise.resolve(), stderr: () => undefined },
      );
    await expect(run(empty)).rejects.toThrow('it is empty');
    await expect(run(join(folder, 'none.jsonl'))).rejects.toThrow('there is no such file');
    await expect(run(folder)).rejects.toThrow('it is a folder; name a file');
    await expect(run(latin)).rejects.toThrow('it is no UTF-8 text');
  });

  test('a device that never ends, and a pipe that nobody writes to, hold nothing up', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const first = (path: string) => fileLines(path, 100, 300).next();
    await expect(first('/dev/zero')).rejects.toThrow('no end of line');
    await expect(first(pipe)).rejects.toThrow('nothing came from it');
  });

  test('ten thousand lines', async () => {
    const { code, answers } = await ask(
      ...Array.from({ length: 10_000 }, (_, id) => line({ id, resource: `arn:aws:s3:::b/${id}` })),
    );
    expect(code).toBe(0);
    expect(answers).toHaveLength(10_000);
    expect(new Set(answers.map((answer) => (answer as { decision: string }).decision))).toEqual(
      new Set(['allowed']),
    );
  });
});

describe('stamp', () => {
  const plain = {
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  };
  const files = {
    'plain.json': JSON.stringify(plain),
    'dated.json': '{"Version":"2012-10-17",\n"Statement":' + JSON.stringify(READ) + '}',
    'broken.json': '{',
  };

  test('writes the end into the policy, which then ends', async () => {
    const { io, printed } = terminal(files);
    expect(await runStamp({ file: 'plain.json', expires: '2026-11-22T13:00:00Z' }, io)).toBe(0);
    expect(JSON.parse(printed.out)).toEqual({
      ...plain,
      Statement: {
        ...plain.Statement,
        Condition: { DateLessThan: { 'aws:CurrentTime': ['2026-11-22T13:00:00Z'] } },
      },
    });
    const stamped = { ...ASK, file: 's.json' };
    const after = terminal({ 's.json': printed.out });
    expect(await runCan(stamped, after.io)).toBe(0);
    expect(await runCan({ ...stamped, at: '2026-11-22T13:00:00Z' }, after.io)).toBe(1);
  });

  test.each([
    ['dated.json', '2026-11-22T13:00:00Z', 1, /^dated\.json:2: stamp-date Statement/],
    ['broken.json', '2026-11-22T13:00:00Z', 1, /^broken\.json:1: json-syntax/],
    ['plain.json', 'tomorrow', 2, /--expires "tomorrow" is no time/],
  ])('%s until %s: exit %d', async (file, expires, code, reason) => {
    const { io, printed } = terminal(files);
    expect(await runStamp({ file, expires }, io)).toBe(code);
    expect(printed.out).toBe('');
    expect(printed.err).toMatch(reason);
  });
});
