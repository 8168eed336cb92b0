import { describe, expect, test } from '@jest/globals';
import { runCheck } from '../../src/terminal/policies/check-command.ts';
import { progressOn } from '../../src/terminal/progress-bar.ts';

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

describe('check', () => {
  const POLICY = '{"Version":"2012-10-17","Statement":[]}';
  const result = {
    decision: 'pass',
    risk: 'low',
    riskReasons: [],
    requiredApprovals: 1,
    findings: [],
  } as const;
  const checked = async (files: readonly string[], isTTY: boolean) => {
    const { written, stream } = recorded(isTTY);
    let out = '';
    const code = await runCheck(
      { files, json: false, check: () => result },
      {
        read: (path) => Promise.resolve(path === 'none.json' ? undefined : POLICY),
        stdout: (text) => (out += text),
        stderr: stream.write,
        progress: (total) => progressOn(stream, total),
      },
    );
    return { code, written, out };
  };

  test('of several files says how far it has come, and takes the line away before it says anything', async () => {
    const { code, written, out } = await checked(['a.json', 'none.json', 'b.json'], true);
    expect(written).toEqual([
      '\r\u001B[2K1 of 3: a.json',
      '\r\u001B[2K2 of 3: none.json',
      '\r\u001B[2K',
      'aws-jit: none.json cannot be read (there is no such file).\n',
      '\r\u001B[2K3 of 3: b.json',
      '\r\u001B[2K',
    ]);
    expect(out).toContain('b.json: may be granted');
    expect(code).toBe(2);
  });

  test('of one file, or where nobody looks, says nothing', async () => {
    expect((await checked(['a.json'], true)).written).toEqual([]);
    expect((await checked(['a.json', 'b.json'], false)).written).toEqual([]);
  });
});
