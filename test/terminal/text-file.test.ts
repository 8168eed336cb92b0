import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { runCan } from '../../src/terminal/policies/can-command.ts';
import { readNamed, readTextIfThere } from '../../src/terminal/text-file.ts';
import { printable } from '../../src/text/printable.ts';
import type { Instant } from '../../src/terms/instant.ts';

const folder = mkdtempSync(join(tmpdir(), 'text-file-'));
const file = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const readText = (path: string): Promise<string> => readNamed(path, { read: readTextIfThere });

test('a file is read whole, and what is no text is said in one way', async () => {
  mkdirSync(join(folder, 'sub'));
  await expect(readText(file('good.json', '{"a": "é"}'))).resolves.toBe('{"a": "é"}');
  await expect(readText(join(folder, 'sub'))).rejects.toThrow('it is a folder; name a file');
  await expect(readText(join(folder, 'none'))).rejects.toThrow('there is no such file');
  await expect(readText(join(folder, 'good.json', 'below'))).rejects.toThrow('there is no such file');
  await expect(readText(file('latin.json', Uint8Array.of(0x7b, 0xe9, 0x7d)))).rejects.toThrow(
    'it is no UTF-8 text',
  );
  await expect(readText(file('empty.json', ' \n'))).rejects.toThrow(
    'empty.json cannot be read (it is empty).',
  );
  const closed = file('closed.json', '{}');
  chmodSync(closed, 0);
  // Root may read everything.
  if (process.getuid?.() !== 0) await expect(readText(closed)).rejects.toThrow('you may not read it');
});

test('a file that need not be there is not there only when it is absent', async () => {
  await expect(readTextIfThere(join(folder, 'none'))).resolves.toBeUndefined();
  await expect(readTextIfThere(folder)).rejects.toThrow(/cannot be read \(it is a folder; name a file\)/);
});

describe('what does not say how much it holds', () => {
  const pipe = (name: string): string => {
    execFileSync('mkfifo', [join(folder, name)]);
    return join(folder, name);
  };

  test('a pipe that nobody writes to is given up on', async () => {
    await expect(readTextIfThere(pipe('silent'), 200)).rejects.toThrow('nothing came from it in');
  });

  test('a pipe that is written to in parts is read whole', async () => {
    const path = pipe('slow');
    const reading = readTextIfThere(path, 10_000);
    const writer = await open(path, 'w');
    await writer.write('{"a": ');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await writer.write('"é"}');
    await writer.close();
    await expect(reading).resolves.toBe('{"a": "é"}');
  });

  test('a pipe whose writer was there first is opened once, so that what is written is not cut off', async () => {
    const path = pipe('waiting');
    const writer = spawn('sh', ['-c', `printf '{"a": 1}' > "$0"`, path]);
    const ended = once(writer, 'exit');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(readTextIfThere(path, 10_000)).resolves.toBe('{"a": 1}');
    expect(await ended).toEqual([0, null]);
  });

  test('a pipe whose writer stops in the middle is given up on', async () => {
    const path = pipe('stopped');
    const reading = readTextIfThere(path, 300);
    const writer = await open(path, 'w');
    await writer.write('{"a": ');
    await expect(reading).rejects.toThrow('nothing came from it in');
    await writer.close();
  });

  test('a device that never ends is read so far and no further; one that holds nothing is empty', async () => {
    await expect(readTextIfThere('/dev/zero')).rejects.toThrow('/dev/zero cannot be read (it does not end;');
    await expect(readText('/dev/null')).rejects.toThrow('/dev/null cannot be read (it is empty).');
  });
});

test('what steers a terminal or hides in it is written out, and JSON keeps its meaning', () => {
  const hostile = '\u001b[2Jname\u202e\u200b\u009b\r\u{e0041}';
  const shown = printable(`${hostile}\n\tend`);
  expect(shown).toMatch(/^[\x20-\x7e]*\n\tend$/);
  expect(JSON.parse(printable(JSON.stringify({ hostile })))).toEqual({ hostile });
});

test.each([
  ['s3:GetObjekt', /no action "s3:GetObjekt"/],
  ['s33:GetObject', /no service "s33"/],
])('can names %s, which does not exist', async (action, words) => {
  let [out, err] = ['', ''];
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
  };
  const code = await runCan(
    {
      file: 'p.json',
      action,
      resource: 'arn:aws:s3:::b/x',
      now: 0 as Instant,
      context: [],
      json: false,
      catalog: loadCatalog(),
    },
    {
      read: () => Promise.resolve(JSON.stringify(policy)),
      stdout: (text) => (out += text),
      stderr: (text) => (err += text),
    },
  );
  expect(code).toBe(1);
  expect(err).toMatch(words);
  expect(out).toContain('no such action');
  expect(out).not.toMatch(/^denied/);
});
