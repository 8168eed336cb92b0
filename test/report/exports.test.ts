import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readCheckout } from '../../src/commands/run/ledger-checkout.ts';
import { writeReport } from '../../src/commands/report/report-files.ts';
import { report } from '../../src/terminal/reporting/report-command.ts';
import { readUsage } from '../../src/commands/report/usage-file.ts';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import type { LedgerProblem } from '../../src/report/event-data.ts';
import { csvLine, jsonLine, TABLES } from '../../src/report/exports.ts';
import { readHistory } from '../../src/report/history.ts';
import { liveMarkdown } from '../../src/report/live.ts';
import type { Metrics } from '../../src/report/metrics.ts';
import { columnsOf, requestsOf, type PageData } from '../../src/report/page/columns.ts';
import type { PageModel } from '../../src/report/page/page-types.ts';
import { filtered, NO_FILTER, type Filter } from '../../src/report/page/row-filter.ts';
import { askedResource, whoCould } from '../../src/report/page/who-could.ts';
import { syntheticLedger } from '../../sandbox/history/made-up-ledger.ts';
import { at, DRAFTED, GRANTED, line, NOW, PATH, WHOLE } from './ledger-lines.ts';

/** RFC 4180, one record. */
function cellsOf(record: string): readonly string[] {
  const cells: string[] = [];
  let rest = `,${record}`;
  while (rest !== '') {
    const [whole, quoted, plain = ''] = /^,(?:"((?:[^"]|"")*)"(?=,|$)|([^",]*)(?=,|$))/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no CSV: ${rest}`);
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    rest = rest.slice(whole.length);
  }
  return cells;
}

describe('CSV', () => {
  test.each(['=1+1', '+49', '-2', '@SUM(A1)', ' =cmd|x', '\t=1', '|calc'])('%j is no formula', (text) => {
    const cell = csvLine([text]).replace(/\r\n$/, '').replace(/^"|"$/g, '');
    expect(cell.startsWith("'")).toBe(true);
  });

  test('reads back as it was, but for line breaks and the guard', () => {
    const cells = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(undefined)), { minLength: 1 });
    fc.assert(
      fc.property(cells, (row) => {
        const text = csvLine(row);
        expect(text.endsWith('\r\n')).toBe(true);
        expect(text.slice(0, -2)).not.toMatch(/[\r\n]/);
        const read = cellsOf(text.slice(0, -2));
        expect(read).toHaveLength(row.length);
        for (const [index, cell] of row.entries())
          if (typeof cell === 'string' && /^[\x20-\x7E]*$/.test(cell))
            expect([cell, `'${cell}`]).toContain(read[index]);
      }),
    );
  });

  test('numbers below zero do not occur, and are written as numbers', () => {
    expect(csvLine([-1, 'a b', ['x', 'y'], true, undefined])).toBe('-1,"a b","x y",true,\r\n');
  });
});

test('every row has as many cells as its table has columns, and both forms say the same', () => {
  const { history } = readHistory(PATH, WHOLE.join('\n'), NOW);
  if (!history) throw new Error('unreadable');
  for (const table of TABLES)
    for (const row of table.rows(history, NOW)) {
      expect(row).toHaveLength(table.columns.length);
      const parsed = JSON.parse(jsonLine(table.columns, row)) as Record<string, unknown>;
      for (const [index, name] of table.columns.entries()) expect(parsed[name]).toEqual(row[index]);
    }
  expect(TABLES[1]?.rows(history, NOW)).toHaveLength(2);
});

test('what is live and what is pending: soonest end first, no table, nothing of a login is markup', () => {
  const { history } = readHistory(PATH, WHOLE.slice(0, 2).join('\n'), NOW);
  if (!history) throw new Error('unreadable');
  const hostile = { ...history, requester: { id: 1 as never, login: '*x*[y](z)' } };
  const text = liveMarkdown([hostile], at('2026-11-20T12:00:00Z'));
  expect(text).toContain('## Live: 1');
  expect(text).toContain('- #42 **\\*x\\*\\[y\\](z)**'.replace('(z)', '\\(z\\)'));
  expect(text).not.toContain('| ---');
});

describe('aws-jit report in a terminal', () => {
  let folder = '';
  const said = { out: '', err: '' };
  const io = {
    read: (path: string) => Promise.resolve(readFileSync(path, 'utf8')),
    stdout: (text: string) => void (said.out += text),
    stderr: (text: string) => void (said.err += text),
  };
  const run = (
    more: { out?: string; at?: string; resource?: string; action?: string; json?: boolean } = {},
  ) =>
    report(
      {
        ledger: folder,
        out: more.out,
        json: more.json ?? false,
        repository: 'acme/x',
        name: 'aws-jit',
        url: 'https://github.com/acme/x',
        now: NOW,
        at: more.at,
        resource: more.resource,
        action: more.action,
        usage: undefined,
        usageCovers: [],
        full: false,
      },
      io,
    );
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'aws-jit-report-'));
    said.out = '';
    said.err = '';
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('who could use a resource at a time: to the second, by the resource alone', async () => {
    put(PATH, WHOLE.join('\n'));
    const ask = async (resource: string, time: string) => {
      said.out = '';
      expect(await run({ resource, at: time, json: true })).toBe(0);
      return (JSON.parse(said.out) as { could: readonly { issue: number; actions: readonly string[] }[] })
        .could;
    };
    const object = 'arn:aws:s3:::exports/2026.csv';
    expect(await ask(object, '2026-11-20T17:19:59Z')).toMatchObject([
      { issue: 42, actions: ['s3:GetObject', 's3:GetObjectTagging'] },
    ]);
    expect(await ask('arn:aws:s3:::exports', '2026-11-20T12:00:00Z')).toMatchObject([
      { actions: ['s3:ListBucket'] },
    ]);
    for (const [resource, time] of [
      [object, '2026-11-20T17:20:00Z'],
      [object, '2026-11-20T09:19:59Z'],
      ['arn:aws:s3:::other/2026.csv', '2026-11-20T12:00:00Z'],
    ] as const)
      expect(await ask(resource, time)).toEqual([]);
  });

  test.each([1, 2, 3])('CSV, page and terminal give the same numbers, made-up ledger %d', async (seed) => {
    for (const { path, text } of syntheticLedger({
      seed,
      requests: 150,
      until: NOW,
      days: 60,
      firstIssue: 1,
    }))
      put(path, text);
    const out = join(folder, 'out');
    const pages: PageModel[] = [];
    const histories = readCheckout(folder, NOW, () => undefined);
    await writeReport(
      out,
      histories,
      [],
      { repository: 'acme/x', url: 'https://github.com/acme/x', name: 'aws-jit', now: NOW },
      (model) => {
        pages.push(model);
        return '';
      },
    );
    const [head = '', ...records] = readFileSync(join(out, 'requests.csv'), 'utf8').trimEnd().split('\r\n');
    const columns = head.split(',');
    const rows = records.map((each) => {
      const cells = cellsOf(each);
      return (column: string): string => cells[columns.indexOf(column)] ?? '?';
    });
    const requests = requestsOf(JSON.parse(JSON.stringify(columnsOf(pages[0] as PageModel))) as PageData);
    expect(rows).toHaveLength(150);
    const ofPage = (filter: Partial<Filter>): readonly number[] =>
      filtered(requests, { ...NO_FILTER, ...filter }, NOW)
        .map(({ issue }) => issue)
        .sort((a, b) => a - b);
    const ofCsv = (fits: (row: (column: string) => string) => boolean): readonly number[] =>
      rows.filter(fits).map((row) => Number(row('issue')));
    const metrics = JSON.parse(readFileSync(join(out, 'metrics.json'), 'utf8')) as Metrics;
    for (const { name, requests: count } of metrics.byPerson) {
      expect(ofPage({ requester: name })).toEqual(ofCsv((row) => row('requester') === name));
      expect(ofPage({ requester: name })).toHaveLength(count);
    }
    for (const approver of new Set(requests.flatMap(({ approvers }) => approvers)))
      expect(ofPage({ approver })).toEqual(
        ofCsv((row) => `${row('approvers')} ${row('extension_approvers')}`.split(' ').includes(approver)),
      );
    const kinds = {
      use: ofCsv((row) => row('standing') !== ''),
      extended: ofCsv((row) => row('extensions') !== '0'),
      later: ofCsv((row) => row('begins_later') === 'true'),
      escalated: ofCsv((row) => row('escalations') !== '0'),
    };
    for (const [kind, issues] of Object.entries(kinds))
      expect([kind, ofPage({ kind })]).toEqual([kind, issues]);
    expect(kinds.use).toHaveLength(metrics.standing.reduce((sum, { requests: count }) => sum + count, 0));
    expect([kinds.extended.length, kinds.later.length, kinds.escalated.length]).toEqual([
      metrics.extended,
      metrics.later,
      metrics.escalated,
    ]);
    expect(kinds.use.length + kinds.extended.length).toBeGreaterThan(5);
    for (const state of new Set(requests.map((each) => each.state)))
      expect(ofPage({ state })).toEqual(ofCsv((row) => row('state') === state));
    // The auditor's question, at moments at which something was granted.
    const granted = requests
      .filter(({ statements }) => statements[0]?.resources[0]?.startsWith('arn:'))
      .slice(0, 10);
    expect(granted.length).toBeGreaterThan(5);
    for (const { grantedAt, statements } of granted) {
      const resource = statements[0]?.resources[0] ?? '';
      const moment = (grantedAt ?? 0) + 60;
      said.out = '';
      await run({ resource, at: new Date(moment * 1_000).toISOString(), json: true });
      const told = (JSON.parse(said.out) as { could: readonly { issue: number }[] }).could;
      const asked = askedResource(resource);
      const found = asked === undefined ? [] : whoCould(requests, asked, moment);
      expect(told.map(({ issue }) => issue).sort()).toEqual(found.map(({ request }) => request.issue).sort());
    }
  });

  test('a file of data events makes actions used, and unused only for the services that it covers', () => {
    const event = (name: string, user: string) =>
      JSON.stringify({
        eventSource: 's3.amazonaws.com',
        eventName: name,
        eventTime: '2026-11-20 12:00:00.000',
        userIdentity: { type: 'IAMUser', userName: user },
      });
    put('calls.jsonl', [event('GetObject', 'alice'), event('ListObjectsV2', 'bob'), '{"half'].join('\n'));
    const { history } = readHistory(PATH, WHOLE.join('\n'), NOW);
    if (!history) throw new Error('unreadable');
    const of = (covers: readonly string[]) => {
      const file = readUsage(readFileSync(join(folder, 'calls.jsonl'), 'utf8'), covers, loadCatalog());
      expect(file.unreadable).toBe(1);
      return file.usageOf(history, NOW);
    };
    expect(of([])).toMatchObject({
      used: [{ action: 's3:GetObject', count: 1 }],
      unused: [],
      unknown: ['s3:GetObjectTagging', 's3:ListBucket'],
      how: 'by-principal',
    });
    expect(of(['s3'])).toMatchObject({ unused: ['s3:GetObjectTagging', 's3:ListBucket'], unknown: [] });
  });

  test('a user of the same name in another account used nothing of this grant', () => {
    const { history } = readHistory(PATH, WHOLE.join('\n'), NOW);
    if (!history) throw new Error('unreadable');
    const usedBy = (account: string) => {
      const event = {
        eventSource: 's3.amazonaws.com',
        eventName: 'GetObject',
        eventTime: '2026-11-20T10:00:00Z',
        userIdentity: { type: 'IAMUser', userName: 'alice', arn: `arn:aws:iam::${account}:user/alice` },
      };
      put('calls.jsonl', JSON.stringify(event));
      return readUsage(readFileSync(join(folder, 'calls.jsonl'), 'utf8'), [], loadCatalog()).usageOf(
        history,
        NOW,
      )?.used.length;
    };
    expect([usedBy('111122223333'), usedBy('999988887777')]).toEqual([1, 0]);
  });

  test('asked wrongly: what is missing, and 2', async () => {
    put(PATH, WHOLE.join('\n'));
    expect(await run()).toBe(2);
    expect(await run({ resource: 'two words' })).toBe(2);
    expect(await run({ resource: 'exports', action: 's3:' })).toBe(2);
    expect(await run({ action: 's3:GetObject' })).toBe(2);
    expect(await run({ resource: 'arn:aws:s3:::exports', at: 'soon' })).toBe(2);
    expect(said.err).toContain('--out DIR');
  });

  test('no ledger there: says what to give', async () => {
    await expect(run({ out: join(folder, 'out') })).rejects.toThrow('git worktree add');
  });

  test('links and strange files are left out and said; no file outside is read', async () => {
    put('secret.txt', `${line('granted', '2026-11-20T10:00:00Z', GRANTED, { issue: 7 })}\n`);
    put(PATH, [line('drafted', '2026-11-20T09:01:00Z', DRAFTED), '{"half":'].join('\n'));
    put('events/2026-11/readme.md', 'x');
    put('events/note', 'x');
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'events/2026-11/7.jsonl'));
    const out = join(folder, 'out');
    expect(await run({ resource: 'arn:aws:s3:::exports', at: '2026-11-20T12:00:00Z', json: true })).toBe(1);
    expect(said.out).toContain('"could": []');
    const places = [...said.err.matchAll(/"(events[^"]*)"/g)].map(([, place]) => place);
    expect(places.sort()).toEqual([
      'events/2026-11/42.jsonl:2',
      'events/2026-11/7.jsonl',
      'events/2026-11/readme.md',
      'events/note',
    ]);
    const problems: LedgerProblem[] = [];
    const histories = readCheckout(folder, NOW, (each) => problems.push(each));
    const of = { repository: 'acme/x', url: 'https://github.com/acme/x', name: 'aws-jit', now: NOW };
    await writeReport(out, histories, problems, of, ({ requests }) => String(requests.length));
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('1');
    expect(readFileSync(join(out, 'requests.csv'), 'utf8').split('\r\n')).toHaveLength(3);
    expect(JSON.parse(readFileSync(join(out, 'metrics.json'), 'utf8'))).toMatchObject({
      requests: 1,
      problemCount: 4,
    });
  });
});
