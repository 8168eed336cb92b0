import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { csvLine, TABLES } from '../../src/report/exports.ts';
import { readHistory, type RequestHistory } from '../../src/report/history.ts';
import { liveMarkdown } from '../../src/report/live.ts';
import { metricsOf } from '../../src/report/metrics.ts';
import { columnsOf, requestsOf } from '../../src/report/page/columns.ts';
import { pageModel } from '../../src/report/page/page-model.ts';
import { summaryOf } from '../../src/report/page/page-summary.ts';
import { everyApprover, filtered, KINDS, NO_FILTER } from '../../src/report/page/row-filter.ts';
import { digest } from '../../src/report/week-digest.ts';
import { formatInstant, type Instant } from '../../src/terms/instant.ts';
import { at, DRAFTED, GRANTED } from './ledger-lines.ts';
import { rowsOf } from './rows.ts';

/** Uses of standing approvals, extensions, later starts and escalations: every view of the ledger has the same numbers of them. */
const FILED = at('2026-11-20T09:00:00Z');
const NOW = at('2026-11-24T00:00:00Z');
const HOUR = 3_600;
const iso = (time: number): string => formatInstant(time as Instant);

interface Made {
  readonly standing: 'prod/nightly-export' | 'prod/on-call' | undefined;
  /** Of the extensions that were asked for: whether each was given. */
  readonly extensions: readonly boolean[];
  readonly later: boolean;
  readonly escalations: number;
  readonly given: boolean;
  /** Of a use: whether it was by break glass, and whether somebody signed it off. */
  readonly breakGlass: 'no' | 'waits' | 'signed off' | 'made anew';
}
const made: fc.Arbitrary<Made> = fc.record({
  standing: fc.constantFrom(undefined, undefined, 'prod/nightly-export' as const, 'prod/on-call' as const),
  extensions: fc.array(fc.boolean(), { maxLength: 3 }),
  later: fc.boolean(),
  escalations: fc.nat(2),
  given: fc.boolean(),
  breakGlass: fc.constantFrom('no', 'waits', 'signed off', 'made anew'),
});

const BOB = { id: 1002, login: 'bob' };
const CAROL = { id: 1003, login: 'carol' };

/** What the ledger has of it; a use is neither drafted, extended nor put in place before its start. */
function linesOf(of: Made, issue: number): string {
  let told = 0;
  const event = (kind: string, time: number, data: object): string =>
    JSON.stringify({ id: `${kind}:${(told += 1)}`, kind, issue, at: iso(time), run: '9', data });
  if (of.standing !== undefined) {
    const approvers = [BOB, CAROL].map((each) => ({ ...each, by: 'review', at: '2026-10-01T12:00:00Z' }));
    const facts = { ...DRAFTED, pull: 7, standing: of.standing };
    const unseen = of.breakGlass !== 'no';
    const first = event(of.given ? 'granted' : 'refused', FILED + 60, {
      ...facts,
      ...(of.given
        ? {
            ...{ ...GRANTED, ...facts, approvers, from: iso(FILED), until: iso(FILED + HOUR) },
            ...(unseen ? { afterwards: true } : {}),
          }
        : { codes: ['use-hours'] }),
    });
    if (!unseen) return first;
    const looked = { created: facts.created, standing: of.standing, afterwards: true };
    const lines = [first, event('to-sign-off', FILED + 2 * HOUR, { ...looked, record: 8 })];
    if (of.breakGlass === 'waits') return lines.join('\n');
    const by = [{ id: 1006, login: 'erin', by: 'review', at: iso(FILED + 3 * HOUR) }];
    lines.push(event('signed-off', FILED + 4 * HOUR, { ...looked, record: 8, approvers: by }));
    // Somebody pushed to the record: it is made anew, and waits anew.
    if (of.breakGlass === 'made anew')
      lines.push(event('to-sign-off', FILED + 5 * HOUR, { ...looked, record: 9 }));
    return lines.join('\n');
  }
  const lines = [event('drafted', FILED + 60, DRAFTED)];
  for (let group = 1; group <= of.escalations; group += 1)
    lines.push(event('escalated', FILED + group * 600, { group }));
  if (!of.given) return lines.join('\n');
  const merged = FILED + 2 * HOUR;
  const start = of.later ? merged + 5 * HOUR : merged;
  const first = start + 2 * HOUR;
  const approvers = [{ ...BOB, by: 'merge', at: iso(merged) }];
  const granted = { ...GRANTED, approvers, from: iso(start), until: iso(first) };
  lines.push(event(of.later ? 'scheduled' : 'granted', merged + 60, granted));
  let end = first;
  of.extensions.forEach((given, place) => {
    const until = end + HOUR;
    const asked = end - HOUR;
    lines.push(event('extension-proposed', asked, { extension: place + 1, until: iso(until), longer: '1h' }));
    if (!given) return;
    lines.push(
      event('granted', asked + 300, {
        ...granted,
        until: iso(until),
        part: `x${place + 1}`,
        extension: {
          number: place + 1,
          pull: 500 + place,
          approvers: [{ ...CAROL, by: 'merge', at: iso(asked + 200) }],
        },
      }),
    );
    end = until;
  });
  return lines.join('\n');
}

const read = (all: readonly Made[]): readonly RequestHistory[] =>
  all.map((each, place) => {
    const issue = 100 + place;
    const { history, problems } = readHistory(`events/2026-11/${issue}.jsonl`, linesOf(each, issue), NOW);
    expect(problems).toEqual([]);
    if (!history) throw new Error('unreadable');
    return history;
  });

/** As the browser has them. */
const onPage = (histories: readonly RequestHistory[]) =>
  requestsOf(
    columnsOf(
      pageModel({
        ...{ repository: 'a/b', url: '', name: 'aws-jit', madeAt: NOW, problems: [] },
        rows: rowsOf(histories, NOW),
      }),
    ),
  );

/** The rows of a CSV file, by column; no cell here holds a comma. */
function csvRows(histories: readonly RequestHistory[]): readonly Readonly<Record<string, string>>[] {
  const [table] = TABLES;
  if (table?.name !== 'requests') throw new Error('The first table is that of requests.');
  return histories.flatMap((each) =>
    table.rows(each, NOW).map((row) => {
      const cells = csvLine(row).trimEnd().replaceAll('"', '').split(',');
      return Object.fromEntries(table.columns.map((name, place) => [name, cells[place] ?? '']));
    }),
  );
}

describe('kinds of access', () => {
  test('page, table, terminal and metrics have the same numbers, on random ledgers', () => {
    const seen = { use: 0, 'break-glass': 0, unsigned: 0, extended: 0, later: 0, escalated: 0 };
    fc.assert(
      fc.property(fc.array(made, { maxLength: 12 }), (all) => {
        const histories = read(all);
        // Worked out from what was made, apart from the code.
        const asked = all.filter(({ standing }) => standing === undefined);
        const unseen = all.filter(
          ({ standing, breakGlass }) => standing !== undefined && breakGlass !== 'no',
        );
        const wanted = {
          use: all.length - asked.length - unseen.length,
          'break-glass': unseen.length,
          unsigned: unseen.filter(({ breakGlass }) => breakGlass !== 'signed off').length,
          extended: asked.filter(({ given, extensions }) => given && extensions.includes(true)).length,
          later: asked.filter(({ given, later }) => given && later).length,
          escalated: asked.filter(({ escalations }) => escalations > 0).length,
        };
        for (const kind of Object.keys(seen) as (keyof typeof seen)[]) seen[kind] += wanted[kind];
        const metrics = metricsOf(histories, NOW);
        expect({
          use: metrics.standing.reduce((sum, { requests }) => sum + requests, 0),
          'break-glass': metrics.breakGlass.reduce((sum, { requests }) => sum + requests, 0),
          unsigned: metrics.unsigned.length,
          extended: metrics.extended,
          later: metrics.later,
          escalated: metrics.escalated,
        }).toEqual(wanted);
        const page = onPage(histories);
        const summary = summaryOf(page, NOW);
        expect({
          use: summary.standing.reduce((sum, { count }) => sum + count, 0),
          'break-glass': summary.breakGlass.reduce((sum, { count }) => sum + count, 0),
          unsigned: summary.unsigned,
          extended: summary.extended,
          later: summary.later,
          escalated: summary.escalated,
        }).toEqual(wanted);
        for (const kind of KINDS)
          expect([kind, filtered(page, { ...NO_FILTER, kind }, NOW).length]).toEqual([
            kind,
            kind === 'request' ? asked.length : wanted[kind],
          ]);
        const rows = csvRows(histories);
        expect({
          use: rows.filter((each) => each['standing'] !== '' && each['break_glass'] === 'false').length,
          'break-glass': rows.filter((each) => each['break_glass'] === 'true').length,
          unsigned: rows.filter((each) => each['break_glass'] === 'true' && each['signed_off'] === '').length,
          extended: rows.filter(({ extensions }) => Number(extensions) > 0).length,
          later: rows.filter(({ begins_later: later }) => later === 'true').length,
          escalated: rows.filter(({ escalations }) => Number(escalations) > 0).length,
        }).toEqual(wanted);
        const facts = new Map(digest(metrics).facts);
        expect({
          use: Number(facts.get('Uses of standing approvals') ?? 0),
          'break-glass': Number(facts.get('Uses by break glass') ?? 0),
          unsigned: Number(/^\d+/.exec(facts.get('Break glass that nobody signed off') ?? '0')?.[0]),
          extended: Number(facts.get('Extended') ?? 0),
          later: Number(facts.get('Approved ahead of their start') ?? 0),
          escalated: Number(facts.get('Told to further approvers') ?? 0),
        }).toEqual(wanted);
        // Who approves most: each request and each extension once, and no use.
        const decisions = {
          bob: asked.filter(({ given }) => given).length,
          carol: asked.reduce(
            (sum, { given, extensions }) => sum + (given ? extensions.filter(Boolean).length : 0),
            0,
          ),
        };
        const some = Object.entries(decisions).filter(([, count]) => count > 0);
        expect(Object.fromEntries(metrics.approvers.map(({ login, approved }) => [login, approved]))).toEqual(
          Object.fromEntries(some),
        );
        expect(Object.fromEntries(summary.approvers.map(({ name, count }) => [name, count]))).toEqual(
          Object.fromEntries(some),
        );
        // What carol approved: extensions, and standing approvals that were used.
        const carols = filtered(page, { ...NO_FILTER, approver: 'carol' }, NOW).map(({ issue }) => issue);
        expect([...carols].sort()).toEqual(
          all.flatMap(({ standing, given, extensions }, place) =>
            given && (standing !== undefined || extensions.includes(true)) ? [100 + place] : [],
          ),
        );
        // Who signed off is found by the same filter, and is nobody who approved.
        const erins = filtered(page, { ...NO_FILTER, approver: 'erin' }, NOW);
        expect(erins).toHaveLength(unseen.length - wanted.unsigned);
        expect(erins.every((each) => !everyApprover(each).includes('erin'))).toBe(true);
        // Nobody decides on a use that is given: it is in no length of time.
        const decided = histories.filter(({ standing, window }) => standing === undefined && window).length;
        const refused = histories.filter(({ state }) => state === 'refused').length;
        expect([metrics.toDecision.count, summary.toDecision.count]).toEqual([
          decided + refused,
          decided + refused,
        ]);
      }),
      { numRuns: 200 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  });

  test('a use says who approved it and when, though that was long before it was filed', () => {
    const [history] = read([
      { standing: 'prod/nightly-export', extensions: [], later: false, escalations: 0, given: true, breakGlass: 'no' }, // prettier-ignore
    ]);
    const [request] = onPage(history === undefined ? [] : [history]);
    expect(request?.standing).toEqual({
      name: 'prod/nightly-export',
      approvedAt: at('2026-10-01T12:00:00Z'),
    });
    expect(request?.approvers).toEqual(['bob', 'carol']);
    expect(request?.decidedAt).toBeUndefined();
    const then = (FILED + 120) as Instant;
    expect(history && liveMarkdown([history], then)).toContain(
      's3 in prod, use of prod/nightly\\-export, until',
    );
  });

  test('a use by break glass says who signed it off, where it waits for that, and that it is no ordinary use', () => {
    const of = {
      standing: 'prod/on-call',
      extensions: [],
      later: false,
      escalations: 0,
      given: true,
    } as const;
    const histories = read([
      { ...of, breakGlass: 'waits' },
      { ...of, breakGlass: 'signed off' },
    ]);
    // The newest first, as the page shows them.
    expect(onPage(histories).map(({ breakGlass }) => breakGlass)).toEqual([
      { record: 8, signedOffAt: FILED + 4 * HOUR, signedOffBy: ['erin'] },
      { record: 8, signedOffAt: undefined, signedOffBy: [] },
    ]);
    expect(csvRows(histories).map((row) => [row['record_pull_request'], row['signed_off_by']])).toEqual([
      ['8', ''],
      ['8', 'erin'],
    ]);
    const [first] = histories;
    expect(first && liveMarkdown([first], (FILED + 120) as Instant)).toContain(
      's3 in prod, break glass prod/on\\-call, until',
    );
    expect(new Map(digest(metricsOf(histories, NOW)).facts).get('Break glass that nobody signed off')).toBe(
      '1: #100',
    );
  });

  test('an extension says who approved it, and one that was only asked for that it was not given', () => {
    const [history] = read([
      { standing: undefined, extensions: [true, false], later: false, escalations: 1, given: true, breakGlass: 'no' }, // prettier-ignore
    ]);
    const [request] = onPage(history === undefined ? [] : [history]);
    const first = FILED + 4 * HOUR;
    expect(request?.extensions).toEqual([
      { number: 1, until: first + HOUR, askedAt: first - HOUR, givenAt: first - HOUR + 300, pull: 500, approvers: ['carol'] }, // prettier-ignore
      { number: 2, until: first + 2 * HOUR, askedAt: first, givenAt: undefined, pull: undefined, approvers: [] }, // prettier-ignore
    ]);
    expect(request && everyApprover(request)).toEqual(['bob', 'carol']);
    expect(request?.until).toBe(first + HOUR);
    expect(request?.escalated).toEqual([FILED + 600]);
  });

  test('a name of a standing approval that is none, and an extension without a number, are reported and not shown', () => {
    const line = JSON.stringify({
      id: 'granted:1',
      kind: 'granted',
      issue: 42,
      at: '2026-11-20T09:01:00Z',
      run: '9',
      data: { ...GRANTED, standing: '<b>prod/x</b>', extension: { number: 'x' } },
    });
    const { history, problems } = readHistory('events/2026-11/42.jsonl', line, NOW);
    expect(problems.map(({ code, message }) => [code, /field (\w+)/.exec(message)?.[1]])).toEqual([
      ['unreadable-field', 'standing'],
      ['unreadable-field', 'extension'],
    ]);
    expect([history?.standing, history?.extensions]).toEqual([undefined, []]);
  });
});
