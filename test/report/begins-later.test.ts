import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isSettled } from '../../src/report/closed/closed-month.ts';
import { TABLES } from '../../src/report/exports.ts';
import { decidedAt, isLive, isPending, readHistory, type RequestHistory } from '../../src/report/history.ts';
import { liveMarkdown } from '../../src/report/live.ts';
import { metricsOf } from '../../src/report/metrics.ts';
import { columnsOf, requestsOf } from '../../src/report/page/columns.ts';
import { pageModel } from '../../src/report/page/page-model.ts';
import type { PageRequest } from '../../src/report/page/page-types.ts';
import { filtered, inForce, NO_FILTER } from '../../src/report/page/row-filter.ts';
import { summaryOf } from '../../src/report/page/page-summary.ts';
import { askedResource, whoCould } from '../../src/report/page/who-could.ts';
import { formatInstant, type Instant } from '../../src/terms/instant.ts';
import { at, DRAFTED, GRANTED, line, PATH } from './ledger-lines.ts';
import { rowsOf } from './rows.ts';

/** Access whose start was asked for: every view of the ledger says the same of it at every moment. */
const FILED = at('2026-11-20T09:00:00Z');
const HOUR = 3_600;

interface Life {
  /** Seconds after the one before. */
  readonly draft: number;
  readonly merge: number;
  readonly record: number;
  /** After the merge, `undefined` where no start was asked for. */
  readonly start: number | undefined;
  readonly lasts: number;
  /** After the record, where it is taken back before its end. */
  readonly revoked: number | undefined;
  /** Whether a run came by to say that it has begun, and that it has ended. */
  readonly begun: boolean;
  readonly swept: boolean;
}
const seconds = (max: number) => fc.integer({ min: 1, max });
const life: fc.Arbitrary<Life> = fc.record({
  draft: seconds(HOUR),
  merge: seconds(9 * HOUR),
  record: seconds(HOUR),
  start: fc.option(seconds(90 * HOUR), { nil: undefined, freq: 4 }),
  lasts: seconds(30 * HOUR),
  revoked: fc.option(seconds(90 * HOUR), { nil: undefined, freq: 2 }),
  begun: fc.boolean(),
  swept: fc.boolean(),
});

/** When each thing happened, worked out apart from the code. */
function timesOf(of: Life) {
  const drafted = FILED + of.draft;
  const merged = drafted + of.merge;
  const recorded = merged + of.record;
  const from = of.start === undefined ? merged : merged + of.start;
  // What has ended before it could be granted never is.
  const until = Math.max(from, recorded) + of.lasts;
  const revoked = of.revoked === undefined ? undefined : recorded + of.revoked;
  return {
    drafted,
    merged,
    recorded,
    from,
    until,
    revoked: revoked !== undefined && revoked < until ? revoked : undefined,
  };
}

const text = (time: number): string => formatInstant(time as Instant);

/** What is on record at a moment. */
function ledgerOf(of: Life, now: number): string {
  const { drafted, recorded, from, until, revoked } = timesOf(of);
  const granted = {
    ...GRANTED,
    approvers: [{ id: 1002, login: 'bob', by: 'review' }],
    from: text(from),
    until: text(until),
  };
  const events: (readonly [number, string, object])[] = [
    [drafted, 'drafted', DRAFTED],
    [recorded, from > recorded ? 'scheduled' : 'granted', granted],
  ];
  const begins = from + 600;
  if (from > recorded && of.begun && begins < (revoked ?? until)) events.push([begins, 'granted', granted]);
  if (revoked !== undefined) events.push([revoked, 'revoked', {}]);
  else if (of.swept) events.push([until + 60, 'expired', { until: text(until) }]);
  return events
    .flatMap(([time, kind, data]) => (time <= now ? [line(kind, text(time), { ...data })] : []))
    .join('\n');
}

const read = (of: Life, now: number): RequestHistory => {
  const { history, problems } = readHistory(PATH, ledgerOf(of, now), now as Instant);
  expect(problems).toEqual([]);
  if (!history) throw new Error('unreadable');
  return history;
};
/** As the browser has it. */
const onPage = (history: RequestHistory, now: number): PageRequest => {
  const page = { repository: 'a/b', url: '', name: 'aws-jit', madeAt: now as Instant, problems: [] };
  const [request] = requestsOf(columnsOf(pageModel({ ...page, rows: rowsOf([history], now as Instant) })));
  if (!request) throw new Error('no row');
  return request;
};
const asked = askedResource('arn:aws:s3:::exports/x');
const cell = (history: RequestHistory, now: number, name: string): unknown => {
  const table = TABLES.find((each) => each.name === 'requests');
  return table?.rows(history, now as Instant)[0]?.[table.columns.indexOf(name)];
};

describe('access that may begin later', () => {
  test('page, export, terminal and metrics say the same at every moment', () => {
    const seen = { ahead: 0, live: 0, over: 0 };
    fc.assert(
      fc.property(life, fc.integer({ min: 0, max: 1_000 }), (of, share) => {
        const { drafted, recorded, from, until, revoked } = timesOf(of);
        const now = Math.floor(drafted + (share / 1_000) * (until + 3 * HOUR - drafted));
        const history = read(of, now);
        const request = onPage(history, now);
        const isRecorded = now >= recorded;
        const isOver = now >= until || (revoked !== undefined && now >= revoked);
        const live = isRecorded && now >= from && !isOver;
        const pending = !isRecorded || (now < from && !isOver);
        if (isRecorded) seen[pending ? 'ahead' : live ? 'live' : 'over'] += 1;
        const said = { live, pending };
        expect({
          live: isLive(history, now as Instant),
          pending: isPending(history, now as Instant),
        }).toEqual(said);
        const metrics = metricsOf([history], now as Instant);
        expect({ live: metrics.live.length === 1, pending: metrics.pending.length === 1 }).toEqual(said);
        const summary = summaryOf([request], now);
        expect({ live: summary.live === 1, pending: summary.pending === 1 }).toEqual(said);
        for (const state of ['live', 'pending'] as const)
          expect(filtered([request], { ...NO_FILTER, state }, now).length === 1).toBe(said[state]);
        const words = liveMarkdown([history], now as Instant);
        expect({ live: words.includes('## Live: 1'), pending: words.includes('## Pending: 1') }).toEqual(
          said,
        );
        const states = Object.entries(metrics.states).filter(([, count]) => count > 0);
        expect(states).toEqual([...summary.states]);
        expect(cell(history, now, 'state')).toBe([...summary.states.keys()][0]);
        expect(cell(history, now, 'from')).toEqual(
          request.from === undefined ? undefined : text(request.from),
        );
        if (asked) expect(whoCould([request], asked, now).length === 1).toBe(live);
      }),
      { numRuns: 400 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });

  test('what is asked later about any moment of it is answered alike', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 0, max: 1_000 }), (of, share) => {
        const { merged, from, until, revoked } = timesOf(of);
        const now = until + 9 * HOUR;
        const history = read(of, now);
        const then = Math.floor(merged + (share / 1_000) * (now - merged));
        const live = then >= from && then < (revoked ?? until);
        const request = onPage(history, now);
        expect([isLive(history, then as Instant), inForce(request, then)]).toEqual([live, live]);
        if (asked) expect(whoCould([request], asked, then).length === 1).toBe(live);
      }),
      { numRuns: 400 },
    );
  });

  test('it was decided with its merge, or until it was in place', () => {
    fc.assert(
      fc.property(life, fc.boolean(), (of, byMerge) => {
        const { merged, recorded, from, until } = timesOf(of);
        const now = until + HOUR;
        const approvers = JSON.stringify([{ id: 1002, login: 'bob', by: 'merge', at: text(merged) }]);
        const lines = ledgerOf(of, now).replaceAll(
          /"approvers":\[.*?\]/g,
          `"approvers":${byMerge ? approvers : '[]'}`,
        );
        const { history } = readHistory(PATH, lines, now as Instant);
        const decided = history && decidedAt(history);
        expect(decided).toBe(byMerge ? merged : Math.min(from, recorded));
        expect(history && cell(history, now, 'decided')).toBe(text(decided ?? 0));
      }),
    );
  });

  test('one whose end was never recorded waits for nothing, and keeps no month open', () => {
    fc.assert(
      fc.property(life, (of) => {
        const { until } = timesOf(of);
        const history = read({ ...of, swept: false, begun: false }, until + HOUR);
        const later = (until + 91 * 24 * HOUR) as Instant;
        expect(isPending(history, later)).toBe(false);
        expect(isSettled(history, later)).toBe(true);
      }),
    );
  });
});
