import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { requestsOf, type PageData } from '../../src/report/page/columns.ts';
import { requestsOfMonth } from '../../src/report/page/month-file.ts';
import {
  monthsInQuestion,
  monthsOfIssue,
  monthsOfView,
  monthsWithAccess,
  nextMonths,
  newestFirst,
  rangesText,
} from '../../src/report/page/months-wanted.ts';
import { summaryOf } from '../../src/report/page/page-summary.ts';
import type { OlderMonth, PageRequest } from '../../src/report/page/page-types.ts';
import { FIRST_VIEW, type View } from '../../src/report/page/permalink.ts';
import { filtered, NO_FILTER, type Filter } from '../../src/report/page/row-filter.ts';
import { askedResource, whoCould } from '../../src/report/page/who-could.ts';
import { report } from '../../src/terminal/reporting/report-command.ts';
import { formatInstant, type Instant } from '../../src/terms/instant.ts';
import { syntheticLedger } from '../../sandbox/history/made-up-ledger.ts';
import { at } from './ledger-lines.ts';

/** A page and the months beside it say together what one page of everything, the table and the terminal say. */
const DAY = 86_400;
const NOW = at('2026-11-20T00:00:00Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aws-jit-months-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, 'ledger', path)), { recursive: true });
  writeFileSync(join(folder, 'ledger', path), text);
}

interface Asked {
  readonly out?: string;
  readonly singleFile?: boolean;
  readonly resource?: string;
  readonly at?: string;
}
async function run({ out, ...asked }: Asked): Promise<string> {
  let said = '';
  await report(
    {
      ...{
        ledger: join(folder, 'ledger'),
        now: NOW,
        full: false,
        json: true,
        repository: 'a/b',
        name: 'aws-jit',
      },
      ...{
        url: '',
        at: undefined,
        resource: undefined,
        action: undefined,
        usage: undefined,
        usageCovers: [],
      },
      ...{ mostInPage: 30, out: out === undefined ? undefined : join(folder, out), ...asked },
    },
    {
      read: () => Promise.resolve(undefined),
      stdout: (text) => (said += text),
      stderr: () => undefined,
    },
  );
  return said;
}

interface Made {
  readonly data: PageData;
  readonly own: readonly PageRequest[];
  /** As the page loads it: the digest is compared first. */
  readonly load: (months: readonly OlderMonth[]) => readonly PageRequest[];
}
function made(out: string): Made {
  const html = readFileSync(join(folder, out, 'index.html'), 'utf8');
  const data = JSON.parse(/<script[^>]*id="data"[^>]*>([^<]*)</.exec(html)?.[1] ?? '') as PageData;
  const load = (months: readonly OlderMonth[]) =>
    months.flatMap(({ month, sha256, bytes, requests }) => {
      const file = readFileSync(join(folder, out, 'older', `${month}.json`));
      expect([createHash('sha256').update(file).digest('hex'), file.length]).toEqual([sha256, bytes]);
      const rows = requestsOfMonth(month, file.toString('utf8'));
      expect(rows).toHaveLength(requests);
      return rows;
    });
  return { data, own: newestFirst(requestsOf(data)), load };
}

const view = (filter: Partial<Filter>, more: Partial<View> = {}): View => ({
  ...FIRST_VIEW,
  ...more,
  filter: { ...NO_FILTER, ...filter },
});
const numbers = (requests: readonly PageRequest[]): readonly number[] =>
  requests.map(({ issue }) => issue).sort((a, b) => a - b);
const day = (time: number): string => formatInstant(time as Instant).slice(0, 10);

/** Months long, asked for by one person a year ago: it is live; and a use by break glass that nobody signed off. */
function oldAndOpen(): void {
  const event = (kind: string, issue: number, time: string, data: object): string =>
    `${JSON.stringify({ id: `${kind}:1`, kind, issue, at: time, run: '1', data })}\n`;
  const facts = {
    ...{ account: 'prod', requester: { id: 1001, login: 'alice' }, from: '2025-07-02T10:00:00Z' },
    statements: [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::exports/*'] }],
  };
  put(
    'events/2025-07/1.jsonl',
    event('granted', 1, '2025-07-02T10:00:00Z', {
      ...facts,
      created: '2025-07-02T10:00:00Z',
      until: '2027-03-01T10:00:00Z',
    }),
  );
  const unsigned = { ...facts, created: '2025-07-02T10:00:00Z', standing: 'prod/on-call', afterwards: true };
  put(
    'events/2025-07/2.jsonl',
    event('granted', 2, '2025-07-02T10:01:00Z', { ...unsigned, until: '2025-07-02T11:00:00Z' }) +
      event('expired', 2, '2025-07-02T11:05:00Z', {}),
  );
}

describe('on random ledgers', () => {
  test('page, months beside it, table and terminal have the same numbers', async () => {
    let loaded = 0;
    let answers = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.integer({ min: 300, max: 900 }),
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 6, maxLength: 6 }),
        async (seed, days, ago) => {
          rmSync(folder, { recursive: true, force: true });
          for (const { path, text } of syntheticLedger({
            seed,
            requests: 80,
            until: NOW,
            days,
            firstIssue: 10,
          }))
            put(path, text);
          oldAndOpen();
          await run({ out: 'beside' });
          await run({ out: 'single', singleFile: true });
          const [beside, single] = [made('beside'), made('single')];
          const { months } = beside.data;
          loaded += months.length;
          expect([single.data.months, existsSync(join(folder, 'single', 'older'))]).toEqual([[], false]);
          const all = newestFirst([...beside.own, ...beside.load(months)]);
          expect(all).toEqual(single.own);
          expect(readdirSync(join(folder, 'beside', 'older'))).toEqual(
            months.map(({ month }) => `${month}.json`),
          );

          // The exports, and the figures.
          const lines = readFileSync(join(folder, 'beside', 'requests.csv'), 'utf8')
            .trim()
            .split('\r\n')
            .slice(1);
          expect(numbers(all)).toEqual(lines.map((line) => Number(line.split(',')[0])).sort((a, b) => a - b));
          const metrics = JSON.parse(readFileSync(join(folder, 'beside', 'metrics.json'), 'utf8')) as {
            requests: number;
            unsigned: unknown[];
          };
          const summary = summaryOf(all, NOW);
          expect([summary.total, summary.unsigned]).toEqual([metrics.requests, metrics.unsigned.length]);

          // What has been filed since the day that the page names is in the page, and so is whatever is open, now and later.
          const since = { from: day(beside.data.since ?? 0) };
          expect(monthsInQuestion(months, view(since))).toEqual([]);
          expect(numbers(filtered(beside.own, { ...NO_FILTER, ...since }, NOW))).toEqual(
            numbers(filtered(all, { ...NO_FILTER, ...since }, NOW)),
          );
          for (const open of [{ state: 'live' }, { state: 'pending' }, { kind: 'unsigned' }])
            for (const later of [0, 1, 40]) {
              expect(monthsInQuestion(months, view(open))).toEqual([]);
              const of = (rows: readonly PageRequest[]) =>
                numbers(filtered(rows, { ...NO_FILTER, ...open }, NOW + later * DAY));
              expect(of(beside.own)).toEqual(of(all));
            }
          expect(numbers(filtered(beside.own, { ...NO_FILTER, state: 'live' }, NOW))).toContain(1);
          expect(numbers(filtered(beside.own, { ...NO_FILTER, kind: 'unsigned' }, NOW))).toContain(2);

          // Days of the filter: with what they reach, nothing lacks.
          for (const [place, first] of ago.entries()) {
            const last = Math.max(0, first - (ago[place + 1] ?? 0) / 4);
            const dates = {
              from: place % 3 === 1 ? '' : day(NOW - first * DAY),
              to: place % 3 === 2 ? '' : day(NOW - last * DAY),
            };
            const wanted = monthsOfView(months, view(dates));
            expect(monthsInQuestion(months, view(dates)).filter((each) => !wanted.includes(each))).toEqual(
              [],
            );
            const filter = { ...NO_FILTER, ...dates };
            expect(numbers(filtered([...beside.own, ...beside.load(wanted)], filter, NOW))).toEqual(
              numbers(filtered(all, filter, NOW)),
            );
          }
          // A link to a request finds it.
          for (const { issue } of all) {
            const there = numbers([...beside.own, ...beside.load(monthsOfIssue(months, issue))]);
            expect(there).toContain(issue);
          }
          // The auditor's question, with the months of that time, as the terminal answers it.
          for (const first of ago) {
            const moment = (NOW - first * DAY) as Instant;
            for (const resource of ['exports', 'arn:aws:s3:::*', 'arn:aws:logs:*:*:*']) {
              const asked = askedResource(resource);
              if (asked === undefined) throw new Error(resource);
              const needed = monthsWithAccess(months, moment, moment + 1);
              const found = whoCould([...beside.own, ...beside.load(needed)], asked, moment);
              const said = JSON.parse(await run({ resource, at: formatInstant(moment) })) as {
                could: { issue: number }[];
              };
              answers += found.length;
              expect(numbers(found.map(({ request }) => request))).toEqual(
                said.could.map(({ issue }) => issue).sort((a, b) => a - b),
              );
            }
          }
        },
      ),
      { numRuns: 6 },
    );
    expect(loaded).toBeGreaterThan(30);
    expect(answers).toBeGreaterThan(30);
  }, 240_000);
});

describe('the files', () => {
  test('a later report takes away what it does not name, and leaves what is not its own', async () => {
    for (const { path, text } of syntheticLedger({
      seed: 3,
      requests: 80,
      until: NOW,
      days: 600,
      firstIssue: 10,
    }))
      put(path, text);
    await run({ out: 'out' });
    const first = readdirSync(join(folder, 'out', 'older'));
    expect(first.length).toBeGreaterThan(5);
    writeFileSync(join(folder, 'out', 'older', '2019-01.json'), '{}');
    writeFileSync(join(folder, 'out', 'older', 'note.txt'), 'mine');
    await run({ out: 'out' });
    expect(readdirSync(join(folder, 'out', 'older'))).toEqual([...first, 'note.txt']);
    await run({ out: 'out', singleFile: true });
    expect(readdirSync(join(folder, 'out', 'older'))).toEqual(['note.txt']);
  });

  test('a file of another month, or none of these, is not read', () => {
    for (const text of ['{}', 'null', '{"version":1,"month":"2026-02","texts":[],"rows":{}}', '<html>'])
      expect(() => requestsOfMonth('2026-03', text)).toThrow();
  });
});

test('months in words: ranges of those that lie beside the page', () => {
  const months = ['2025-01', '2025-02', '2025-04', '2025-05', '2025-07'].map(
    (month) => ({ month }) as OlderMonth,
  );
  const said = (...some: string[]): string => rangesText(months, new Set(some));
  expect(said()).toBe('');
  expect(said('2025-04')).toBe('2025-04');
  expect(said('2025-01', '2025-02', '2025-04')).toBe('2025-01 to 2025-04');
  expect(said('2025-01', '2025-04', '2025-05')).toBe('2025-01 and 2025-04 to 2025-05');
  expect(said('2025-01', '2025-04', '2025-07')).toBe('2025-01, 2025-04 and 2025-07');
});

test('days that nobody means load nothing: a year is typed digit by digit', () => {
  const month = { month: '2025-01', filed: [at('2025-01-03T00:00:00Z'), at('2025-01-04T00:00:00Z')], issues: [5, 9] } as unknown as OlderMonth; // prettier-ignore
  const wanted = (from: string): number => monthsOfView([month], view({ from })).length;
  expect(['0002-01-01', '0020-01-01', '0202-01-01', '2024-01-01', '2025-01-05'].map(wanted)).toEqual([
    0, 0, 0, 1, 0,
  ]);
  expect(['#7', '#70', '7'].map((words) => monthsOfView([month], view({ words })).length)).toEqual([1, 0, 0]);
  expect(monthsOfView([month], view({}, { older: '2025-01' }))).toHaveLength(1);
});

test('a press loads whole months, the newest, up to a number of requests, and one at least', () => {
  const of = (...requests: number[]) => requests.map((each) => ({ requests: each }) as OlderMonth);
  const taken = (...requests: number[]): number[] =>
    nextMonths(of(...requests), 100).map((each) => each.requests);
  expect([taken(), taken(500), taken(20, 30, 40), taken(1, 80, 50, 50), taken(1, 120)]).toEqual([
    [],
    [500],
    [20, 30, 40],
    [50, 50],
    [120],
  ]);
});
