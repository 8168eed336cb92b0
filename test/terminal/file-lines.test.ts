import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fileLines } from '../../src/terminal/file-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'aws-jit-lines-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function linesOf(bytes: string | Uint8Array, longest = 1_000): Promise<readonly string[]> {
  const path = join(folder, 'lines');
  writeFileSync(path, bytes);
  const lines: string[] = [];
  for await (const some of fileLines(path, longest)) lines.push(...some);
  return lines;
}

/** Larger than any piece that is read at once. */
const PIECES = 300_000;

describe('lines of a file', () => {
  test('characters of several bytes stay whole wherever a piece ends', async () => {
    // Three bytes a character, and one before them: some piece ends within one.
    const long = 'a' + '€'.repeat(900);
    const lines = Array.from({ length: 400 }, (_, n) => `${n} ${long}`);
    expect(await linesOf(lines.join('\n'))).toEqual(lines);
  });

  test('of a line that is too long there is enough to see that, and the next one is whole', async () => {
    for (const filler of ['x', '€', '😀']) {
      const lines = await linesOf(`first\n${filler.repeat(PIECES)}\n \nlast €\n`, 100);
      expect(lines).toHaveLength(3);
      expect([lines[0], lines[2]]).toEqual(['first', 'last €']);
      expect(lines[1]?.length).toBeGreaterThan(100);
      expect(lines[1]?.slice(0, 100)).toBe(filler.repeat(100).slice(0, 100));
    }
  });

  test('a too long line that ends the file', async () => {
    const lines = await linesOf(`first\n${'€'.repeat(PIECES)}`, 100);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.length).toBeGreaterThan(100);
  });

  test('half a character is no text, at the end of the file too', async () => {
    const half = Buffer.from('€').subarray(0, 2);
    await expect(linesOf(Buffer.concat([Buffer.from('a\n'), half]))).rejects.toThrow('it is no UTF-8 text');
    await expect(linesOf(Buffer.concat([half, Buffer.from('\nb')]))).rejects.toThrow('it is no UTF-8 text');
  });
});
