import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { closedMonths, workOut } from '../../src/commands/report/closed-months.ts';
import { compareKept, newlyClosed } from '../../src/commands/report/keep-months.ts';
import { readLedger } from '../../src/commands/run/ledger-checkout.ts';
import type { LedgerProblem } from '../../src/report/event-data.ts';
import { isClosedMonth } from '../../src/report/closed/closed-month.ts';
import { syntheticLedger } from '../../sandbox/history/made-up-ledger.ts';
import { at } from './ledger-lines.ts';

/** Anybody who can write to the repository can write a kept file: what is believed of it, and who says so. */
const NOW = at('2026-11-20T00:00:00Z');
const MONTH = '2026-03';
const OPEN = '2026-11';
let ledger: string;

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(ledger, path)), { recursive: true });
  writeFileSync(join(ledger, path), content);
}
function commit(): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', ledger, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'x');
}
const months = () => closedMonths(ledger, NOW, () => undefined);
const packedOf = (month: string) => readFileSync(join(ledger, `closed/${month}.gz`));
const textOf = (month: string) => gunzipSync(packedOf(month)).toString('latin1');
const archive = (text: string) => gzipSync(Buffer.from(text, 'latin1'));

beforeEach(async () => {
  ledger = mkdtempSync(join(tmpdir(), 'aws-jit-forged-'));
  const order = { seed: 7, requests: 60, until: NOW, days: 400, firstIssue: 10 };
  for (const { path, text } of syntheticLedger(order)) put(path, text);
  commit();
  for (const [path, bytes] of newlyClosed(ledger, await months(), () => false, NOW)) put(path, bytes ?? '');
  commit();
  expect((await months()).of(MONTH)).toBeDefined();
});
afterEach(() => {
  rmSync(ledger, { recursive: true, force: true });
});

/** Its parts, of which the first is the head. */
function partsOf(text: string): { head: Record<string, unknown>; parts: string[] } {
  const end = text.indexOf('\n');
  const head = JSON.parse(text.slice(0, end)) as { lengths: number[] };
  let begin = end + 1;
  const parts = head.lengths.map((length) => text.slice(begin, (begin += length)));
  return { head, parts };
}
/** With another text for a part, and a head that says how long it is. */
function withPart(text: string, place: number, change: (part: string) => string): string {
  const { head, parts } = partsOf(text);
  const changed = parts.map((part, at) => (at === place ? change(part) : part));
  expect(changed).not.toEqual(parts);
  const lengths = changed.map(({ length }) => length);
  return `${JSON.stringify({ ...head, lengths })}\n${changed.join('')}`;
}
const [COUNTS, ROWS, PRECEDENTS] = [0, 1, 2];
const selfApproved = (text: string) => text.replace(/"selfApprovals":\d/, '"selfApprovals":9');
const reversed = (json: string) =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(json) as object).reverse()));

const SPELLINGS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['a space in its head', (text) => archive(selfApproved(text).replace('{"format":', '{"format": '))],
  [
    'a number written otherwise',
    (text) => archive(selfApproved(text).replace(/"format":(\d),/, '"format":$1.0,')),
  ],
  [
    'its head in another order',
    (text) => archive(`${reversed(text.split('\n', 1)[0] ?? '')}${text.slice(text.indexOf('\n'))}`),
  ],
  ['a name twice in its head', (text) => archive(text.replace(/"format":(\d),/, '"format":$1,"format":$1,'))],
  ['an escape in its head', (text) => archive(text.replace(`"month":"2`, `"month":"\\u0032`))],
  ['a space in the counts', (text) => archive(withPart(text, COUNTS, (part) => ` ${part}`))],
  ['the counts in another order', (text) => archive(withPart(text, COUNTS, reversed))],
  ['a space in the rows', (text) => archive(withPart(text, ROWS, (part) => `${part} `))],
  [
    'rows of another request',
    (text) => archive(withPart(text, ROWS, (part) => part.replace(/"issue":\[\d+/, '"issue":[9999'))),
  ],
  ['rows that are none', (text) => archive(withPart(text, ROWS, () => '[]'))],
  ['requests of another month', (text) => archive(text.replace(/"issues":\[\d+/, '"issues":[9999'))],
  ['a request twice', (text) => archive(text.replace(/"issues":\[(\d+),\d+/, '"issues":[$1,$1'))],
  [
    'a name in the archive',
    (text) => {
      const plain = archive(selfApproved(text));
      return Buffer.concat([
        plain.subarray(0, 3),
        Buffer.from([8]),
        plain.subarray(4, 10),
        Buffer.from('x\0'),
        plain.subarray(10),
      ]);
    },
  ],
  ['two archives in one file', (text) => Buffer.concat([archive(text.slice(0, 5)), archive(text.slice(5))])],
  ['an empty archive before it', (text) => Buffer.concat([archive(''), archive(text)])],
  ['something behind the archive', (text) => Buffer.concat([archive(text), Buffer.from('more')])],
  ['a broken body behind a right head', (text) => archive(text.slice(0, -10))],
];

describe.each(SPELLINGS)('a kept file with %s', (_, forge) => {
  test('is not believed; each day it is said and put right, and so is what reads all', async () => {
    const right = textOf(MONTH);
    put(`closed/${MONTH}.gz`, forge(right));
    commit();
    const found = await months();
    expect(found.of(MONTH)).toBeUndefined();
    for (const which of ['foreign', 'every'] as const) {
      const { differences, files } = compareKept(ledger, found, NOW, which);
      expect(differences).toHaveLength(1);
      expect(differences[0]).toContain(
        `closed/${MONTH}.gz on the branch aws-jit-ledger was not written by this program`,
      );
      expect(gunzipSync(files.get(`closed/${MONTH}.gz`) ?? '').toString('latin1') === right).toBe(true);
    }
  });
});

test('precedents spelled otherwise are not believed while they count', async () => {
  const late = (await months()).files.at(-1) ?? '';
  put(`closed/${late}.gz`, archive(withPart(textOf(late), PRECEDENTS, (part) => `${part} `)));
  commit();
  expect((await months()).of(late)).toBeUndefined();
});

describe('a kept file of a month that is not over', () => {
  const asIf = async (later: string): Promise<Uint8Array> =>
    gzipSync(workOut(ledger, OPEN, (await months()).folders.get(OPEN) ?? ('' as never), at(later)) ?? '');

  test('is not believed, said each day, and deleted', async () => {
    put(`closed/${OPEN}.gz`, await asIf('2027-06-20T00:00:00Z'));
    commit();
    const found = await months();
    expect(found.of(OPEN)).toBeUndefined();
    for (const which of ['foreign', 'every'] as const) {
      const { differences, files } = compareKept(ledger, found, NOW, which);
      expect(differences).toHaveLength(1);
      expect([...files]).toEqual([[`closed/${OPEN}.gz`, null]]);
    }
    expect([...newlyClosed(ledger, found, () => false, NOW).keys()]).toEqual([]);
  });

  test.each(['2027-01', '2024-01'])('nor is one of a month without events: %s', async (month) => {
    put(`closed/${month}.gz`, await asIf('2027-06-20T00:00:00Z'));
    commit();
    const { differences, files } = compareKept(ledger, await months(), NOW, 'foreign');
    expect(differences).toHaveLength(1);
    expect([...files]).toEqual([[`closed/${month}.gz`, null]]);
  });
});

test('what is forged says nothing of the requests of another month', async () => {
  const problems: LedgerProblem[] = [];
  const read = async (): Promise<number> => {
    const found = await months();
    let requests = 0;
    for (const item of readLedger(
      ledger,
      NOW,
      (each) => problems.push(each),
      () => true,
      found.of,
    ))
      requests += isClosedMonth(item) ? item.issues.length : 1;
    return requests;
  };
  expect(await read()).toBe(60);
  const other = partsOf(textOf('2026-05')).head['issues'] as readonly number[];
  put(`closed/${MONTH}.gz`, archive(textOf(MONTH).replace(/"issues":\[\d+/, `"issues":[${other[0] ?? 0}`)));
  commit();
  expect(await read()).toBe(60);
  expect(problems).toEqual([]);
});

test('a file that a late event or another version left behind is no alarm, and is written anew', async () => {
  put(`closed/${MONTH}.gz`, archive(textOf(MONTH).replace(/"format":\d/, '"format":99')));
  commit();
  const found = await months();
  expect(found.of(MONTH)).toBeUndefined();
  expect(compareKept(ledger, found, NOW).differences).toEqual([]);
  expect([...newlyClosed(ledger, found, () => false, NOW).keys()]).toEqual([`closed/${MONTH}.gz`]);
});
