import { expect, test } from '@jest/globals';
import { progressOn } from '../../src/terminal/progress.ts';

const recorded = (isTTY: boolean) => {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => void written.push(text) };
  return { written, stream };
};

test('a terminal sees one line, which goes in the end, without colour', () => {
  const { written, stream } = recorded(true);
  const progress = progressOn(stream, 2);
  progress.step('a.yml');
  progress.step('b.yml');
  progress.done();
  expect(written).toEqual(['\r\u001B[2K1 of 2: a.yml', '\r\u001B[2K2 of 2: b.yml', '\r\u001B[2K']);
  expect(written.join('')).not.toMatch(/\u001B\[[\d;]*m/);
});

test('what is no terminal gets nothing', () => {
  const { written, stream } = recorded(false);
  const progress = progressOn(stream, 1);
  progress.step('a.yml');
  progress.done();
  expect(written).toEqual([]);
});

test("a file's name does nothing to the terminal, and the line stays one line", () => {
  const { written, stream } = recorded(true);
  progressOn(stream, 1).step(`\u001B[2J\u202E${'x'.repeat(200)}\n`);
  const [line = ''] = written;
  expect(line.slice(5)).toMatch(/^1 of 1: \?\[2J\?x+$/);
  expect(line.length).toBeLessThanOrEqual(5 + 78);
});
