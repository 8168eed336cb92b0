import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readCheckout, readOne } from '../../src/commands/run/ledger-checkout.ts';
import { IssueNumber } from '../../src/terms/brand.ts';
import type { LedgerProblem } from '../../src/report/event-data.ts';
import { line, NOW, WHOLE } from './ledger-lines.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'aws-jit-checkout-'));
const put = (root: string, month: string, name: string, text: string): void => {
  mkdirSync(join(root, 'events', month), { recursive: true });
  writeFileSync(join(root, 'events', month, name), text);
};
const read = (root: string) => {
  const problems: LedgerProblem[] = [];
  const histories = [...readCheckout(root, NOW, (each) => problems.push(each))];
  return {
    found: histories.map(({ month, issue }) => `${month}/${issue}`),
    problems: problems.map(({ place, code }) => `${place} ${code}`),
  };
};

test('events that are a link to another folder are not read, and none of its names is shown', () => {
  const other = folder();
  put(other, '2026-11', '42.jsonl', WHOLE.join('\n'));
  put(other, '2026-11', 'secret-name', 'x');
  const root = folder();
  symlinkSync(join(other, 'events'), join(root, 'events'));
  expect(read(root)).toEqual({ found: [], problems: ['events unreadable-file'] });
});

test('a month and a file that are links are left out', () => {
  const root = folder();
  put(root, '2026-11', '42.jsonl', WHOLE.join('\n'));
  symlinkSync(join(root, 'events/2026-11'), join(root, 'events/2026-12'));
  symlinkSync(join(root, 'events/2026-11/42.jsonl'), join(root, 'events/2026-11/43.jsonl'));
  expect(read(root)).toEqual({
    found: ['2026-11/42'],
    problems: ['events/2026-11/43.jsonl unreadable-file', 'events/2026-12 unreadable-file'],
  });
});

test('a request that has files in two months counts once', () => {
  const root = folder();
  put(
    root,
    '2026-10',
    '42.jsonl',
    line('granted', '2026-11-20T09:21:00Z', { until: '2026-11-20T17:20:00Z' }),
  );
  put(root, '2026-11', '42.jsonl', WHOLE.join('\n'));
  expect(read(root)).toEqual({ found: ['2026-10/42'], problems: ['events/2026-11/42.jsonl other-month'] });
});

test('one request is read from its own file, in whichever month, and no other is opened', () => {
  const root = folder();
  put(root, '2026-11', '42.jsonl', WHOLE.join('\n'));
  // Each would be a problem, were it read.
  put(root, '2026-10', '41.jsonl', 'x');
  put(root, '2026-11', '420.jsonl', 'x');
  symlinkSync(join(root, 'events/2026-11'), join(root, 'events/2026-12'));
  symlinkSync(join(root, 'events/2026-11/42.jsonl'), join(root, 'events/2026-11/43.jsonl'));
  const one = (issue: number) => {
    const problems: LedgerProblem[] = [];
    const history = readOne(root, IssueNumber.of(issue), NOW, (each) => problems.push(each));
    return { issue: history?.issue, problems: problems.map(({ place, code }) => `${place} ${code}`) };
  };
  expect(one(42)).toEqual({ issue: 42, problems: [] });
  expect(one(7)).toEqual({ issue: undefined, problems: [] });
  expect(one(43)).toEqual({ issue: undefined, problems: ['events/2026-11/43.jsonl unreadable-file'] });
  expect(one(41)).toEqual({ issue: undefined, problems: ['events/2026-10/41.jsonl:1 unreadable-line'] });
});
